import '../../i18n/en/rounds';
import { Text } from '@mantine/core';
import type { ListedRound } from '@standpoint/contracts/rounds';
import { useTranslation } from 'react-i18next';
import { formatDay, formatDays, formatList } from '../../lib/format';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { AppLink } from '../../ui/app-link';
import { EmptyState } from '../../ui/empty-state';
import styles from './rounds.module.css';

interface RoundListProps {
  readonly params: NegotiationRef;
  readonly rounds: readonly ListedRound[];
  readonly asOf: string;
  /** Kept on the way to a brief. */
  readonly search: object;
}

/** The rounds, the latest first. */
export function RoundList({ params, rounds, asOf, search }: RoundListProps) {
  const { t } = useTranslation();
  if (rounds.length === 0) {
    return (
      <div className={styles.page}>
        <EmptyState title={t('rounds.none')} text={t('rounds.noneText')}>
          <AppLink to="/w/$workspace/n/$negotiation/events" params={params}>
            {t('rounds.toEvents')}
          </AppLink>
        </EmptyState>
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <Text size="sm" c="dimmed" maw={720}>
        {t('rounds.what')}
      </Text>
      <ol className={styles.rounds} aria-label={t('rounds.title')}>
        {rounds.toReversed().map((round) => (
          <Round key={round.id} round={round} params={params} asOf={asOf} search={search} />
        ))}
      </ol>
    </div>
  );
}

function Round({ round, params, asOf, search }: Omit<RoundListProps, 'rounds'> & { readonly round: ListedRound }) {
  const { t } = useTranslation();
  const { slug, title, place, starts, ends, status, parties, before, after, statementCount } = round;
  const about = [formatDays(starts.slice(0, 10), (ends ?? starts).slice(0, 10)), place, parties.length > 0 && formatList(parties.map(({ name }) => name))];
  return (
    <li className={styles.round}>
      <div>
        {after === null ? (
          <strong>
            <bdi>{title}</bdi>
          </strong>
        ) : (
          <AppLink to="/w/$workspace/n/$negotiation/rounds/$event" params={{ ...params, event: slug }} search={search} fw={650} size="md">
            <bdi>{title}</bdi>
          </AppLink>
        )}
        <Text size="sm" c="dimmed">
          {about.filter(Boolean).join(' · ')}
        </Text>
      </div>
      <Text size="sm" className={styles.days ?? ''}>
        {status === 'postponed' ? t('rounds.postponed') : after === null ? t('rounds.toCome', { day: formatDay(asOf) }) : t('rounds.span', { before: formatDay(before), after: formatDay(after) })}
        {after !== null && status === 'planned' && <span> · {t('rounds.planned')}</span>}
        {after !== null && <span> · {t('rounds.statements', { count: statementCount })}</span>}
      </Text>
    </li>
  );
}
