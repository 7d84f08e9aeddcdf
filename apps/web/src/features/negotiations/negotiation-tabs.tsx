import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useScrolledTabs } from './use-scrolled-tabs';
import styles from './negotiation-tabs.module.css';

const TABS = [
  { page: 'matrix', to: '/w/$workspace/n/$negotiation/matrix' },
  { page: 'gaps', to: '/w/$workspace/n/$negotiation/gaps' },
  { page: 'compare', to: '/w/$workspace/n/$negotiation/compare' },
  { page: 'bargaining', to: '/w/$workspace/n/$negotiation/bargaining' },
  { page: 'watch', to: '/w/$workspace/n/$negotiation/watch' },
  { page: 'statements', to: '/w/$workspace/n/$negotiation/statements' },
  { page: 'issues', to: '/w/$workspace/n/$negotiation/issues' },
  { page: 'parties', to: '/w/$workspace/n/$negotiation/parties' },
  { page: 'sources', to: '/w/$workspace/n/$negotiation/sources' },
  { page: 'events', to: '/w/$workspace/n/$negotiation/events' },
] as const;

/** What is read at a day and an instant; the other pages are lists. */
const READS: ReadonlySet<string> = new Set(['matrix', 'gaps', 'bargaining', 'watch']);

interface NegotiationTabsProps {
  readonly workspace: string;
  readonly negotiation: string;
  /** What the pages share: both clocks and the evidence. */
  readonly kept: object;
  readonly current: string;
}

export function NegotiationTabs({ workspace, negotiation, kept, current }: NegotiationTabsProps) {
  const { t } = useTranslation();
  const scrolled = useScrolledTabs(current);
  return (
    <nav {...scrolled} aria-label={t('negotiations.pages')} className={styles.tabs}>
      {TABS.map(({ page, to }) => (
        <Link
          key={page}
          to={to}
          params={{ workspace, negotiation }}
          search={READS.has(page) ? kept : {}}
          className={styles.tab}
          {...(page === current && { 'aria-current': 'page' as const })}
        >
          {t(`negotiations.page.${page}`)}
        </Link>
      ))}
    </nav>
  );
}
