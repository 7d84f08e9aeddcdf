import { useTranslation } from 'react-i18next';
import styles from './lost-line.module.css';

/** Says that what stands on the page may be old; without it a page looks as live as ever. */
export function LostLine({ isLost }: { readonly isLost: boolean }) {
  const { t } = useTranslation();
  return (
    <div role="status" className={isLost ? styles.lost : undefined}>
      {isLost && t('common.lineLost')}
    </div>
  );
}
