import { useTranslation } from 'react-i18next';

export function Brand({ size = 22 }: { size?: number }) {
  const { t } = useTranslation();
  return <img src="/icon.svg" alt={t('common.product')} width={size} height={size} />;
}
