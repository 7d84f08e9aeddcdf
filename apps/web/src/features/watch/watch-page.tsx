import '../../i18n/en/watch';
import type { WatchItem, WatchList } from '@standpoint/contracts/watch';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../lib/bidi';
import { conditionWords } from '../../lib/cell-source';
import { formatDay, formatNumber } from '../../lib/format';
import { AppLink } from '../../ui/app-link';
import { EmptyState } from '../../ui/empty-state';
import { BothQuotesLink } from './both-quotes-link';
import { SpreadTable } from './spread-table';
import { TrendList } from './trend-list';
import styles from './watch.module.css';

interface WatchPageProps {
  readonly list: WatchList;
  readonly params: { readonly workspace: string; readonly negotiation: string };
}

/** What to look at today, reason by reason, and the picture behind it. */
export function WatchPage({ list, params }: WatchPageProps) {
  const { t } = useTranslation();
  const reasons = list.counts.map(({ reason, items: count }) => ({ reason, count, items: list.items.filter((item) => item.reason === reason) }));
  return (
    <div className={styles.page}>
      {list.items.length === 0 && <EmptyState title={t('watch.empty')} text={t('watch.emptyText')} />}
      {reasons.map(({ reason, count, items }) => (
        <section key={reason} aria-labelledby={`reason-${reason.replace(' ', '-')}`}>
          <h2 id={`reason-${reason.replace(' ', '-')}`} className={styles.reason}>
            {t(`watch.reason.${reason}`)} <span className={styles.count}>{formatNumber(count)}</span>
          </h2>
          <p className={styles.about}>
            {t(`watch.reasonText.${reason}`)} <BothQuotesLink reason={reason} list={list} params={params} />
          </p>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={`${item.issueSlug} ${item.partySlug} ${item.detail}`} item={item} list={list} params={params} />
            ))}
          </ul>
          {items.length < count && <p className={styles.about}>{t('watch.first', { listed: formatNumber(items.length), all: formatNumber(count) })}</p>}
        </section>
      ))}
      <SpreadTable list={list} />
      <TrendList list={list} />
    </div>
  );
}

function Item({ item, list, params }: WatchPageProps & { item: WatchItem }) {
  const { t } = useTranslation();
  const { issueSlug, partySlug, label, detail, reason } = item;
  const issue = list.issues.find(({ slug }) => slug === issueSlug)?.title ?? issueSlug;
  const party = list.parties.find(({ slug }) => slug === partySlug)?.shortName ?? partySlug;
  const about = reason === 'condition' ? t('words.source.condition', { condition: conditionWords(detail) }) : detail;
  const words = [label, about, whenWords(t, item)].filter(Boolean);
  return (
    <li className={styles.item}>
      <AppLink
        to="/w/$workspace/n/$negotiation/c/$issue/$party"
        params={{ ...params, issue: issueSlug, party: partySlug }}
        search={{ asOf: list.asOf, ...(list.knownAt && { knownAt: list.knownAt }) }}
        className={styles.cell ?? ''}
      >
        {t('watch.cell', { issue, party })}
      </AppLink>
      <span className={styles.words}>{words.map(isolated).join(' · ')}</span>
    </li>
  );
}

function whenWords(t: TFunction, { reason, day, days }: WatchItem): string | null {
  if (day === null || days === null) return null;
  if (reason === 'stale') return t('watch.old', { count: days, day: formatDay(day) });
  return days === 0 ? t('watch.today') : t('watch.inDays', { count: days, day: formatDay(day) });
}
