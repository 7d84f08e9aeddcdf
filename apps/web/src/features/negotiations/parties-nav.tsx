import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import styles from './parties-nav.module.css';

const PAGES = [
  { page: 'parties', to: '/w/$workspace/n/$negotiation/parties' },
  { page: 'speakers', to: '/w/$workspace/n/$negotiation/speakers' },
] as const;

/** Who sits at the table, and who speaks for them. */
export function PartiesNav({ params, current }: { params: NegotiationRef; current: (typeof PAGES)[number]['page'] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('negotiations.whoIsWho')} className={styles.nav}>
      {PAGES.map(({ page, to }) => (
        <Link key={page} to={to} params={{ ...params }} className={styles.link} {...(page === current && { 'aria-current': 'page' as const })}>
          {t(`negotiations.page.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
