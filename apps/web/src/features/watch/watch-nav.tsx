import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './watch-nav.module.css';

const PAGES = [
  { page: 'watch', to: '/w/$workspace/n/$negotiation/watch' },
  { page: 'redLines', to: '/w/$workspace/n/$negotiation/red-lines' },
  { page: 'contradictions', to: '/w/$workspace/n/$negotiation/contradictions' },
  { page: 'rounds', to: '/w/$workspace/n/$negotiation/rounds' },
] as const;

interface WatchNavProps {
  readonly params: { readonly workspace: string; readonly negotiation: string };
  readonly search: object;
  readonly current: (typeof PAGES)[number]['page'];
}

/** What asks for a look today, the limits that nobody may forget, and round by round what became of both. */
export function WatchNav({ params, search, current }: WatchNavProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('negotiations.watching')} className={styles.nav}>
      {PAGES.map(({ page, to }) => (
        <Link key={page} to={to} params={params} search={search} className={styles.link} {...(page === current && { 'aria-current': 'page' as const })}>
          {t(`negotiations.page.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
