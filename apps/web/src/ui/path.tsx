import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand';
import styles from './path.module.css';

/** Where one is: from the start page down. */
export function Path({ steps }: { steps: readonly { label: string; href: string }[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('negotiations.path')} className={styles.path}>
      <Link to="/w" className={styles.brand}>
        <Brand size={26} isNamed={steps.length === 0} />
        {steps.length === 0 && <span className={styles.link}>{t('common.product')}</span>}
      </Link>
      {steps.map(({ label, href }, at) => (
        <span key={href} className={styles.step}>
          {at > 0 && <span aria-hidden>/</span>}
          <Link to={href} className={styles.link} title={label}>
            <bdi>{label}</bdi>
          </Link>
        </span>
      ))}
    </nav>
  );
}
