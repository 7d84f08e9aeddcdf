import { useTranslation } from 'react-i18next';

/** The mark; silent where the name stands beside it. */
export function Brand({ size = 22, isNamed = false }: { size?: number; isNamed?: boolean }) {
  const { t } = useTranslation();
  return <img src="/icon.svg" alt={isNamed ? '' : t('common.product')} width={size} height={size} />;
}
