import '../../../i18n/en/over-time';
import { SegmentedControl, Skeleton, Text, Title } from '@mantine/core';
import { pathOf } from '@standpoint/contracts/endpoint';
import type { Negotiation } from '@standpoint/contracts/negotiations';
import { exportPartyProfile, type PartyProfile as Found, readPartyProfile } from '@standpoint/contracts/party-profile';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { stringifyAddress } from '../../../lib/address';
import { API_BASE } from '../../../lib/api';
import { formatDay, formatList, shiftDay } from '../../../lib/format';
import { type NegotiationRef, partiesQuery, settingsQuery } from '../../../lib/negotiation-lists.query';
import { CsvMenu } from '../../../ui/csv-menu';
import { EmptyState } from '../../../ui/empty-state';
import { Failure } from '../../../ui/failure';
import { ChangeList } from '../../compare/change-list';
import { type ChangeNames, namesIn, turnCounts, turnsOf } from '../../compare/change-words';
import { linksIn } from '../../compare/link-of';
import { ExplainSlot, momentsOf } from '../../explain/explain-slot';
import { AsOfControl } from '../../negotiations/as-of-control';
import { KnownAtControl } from '../../negotiations/known-at-control';
import { partyProfileQuery } from '../over-time.query';
import { type PartyProfileState, SPANS } from '../over-time-search';
import { ProfileNotes } from './profile-notes';
import { ProfileStrip } from './profile-strip';
import { SaidAndDoneLog } from './said-and-done-log';
import styles from './profile.module.css';

interface PartyProfileProps {
  readonly params: NegotiationRef;
  readonly party: string;
  readonly search: PartyProfileState;
  /** The derived number that is opened. */
  readonly number?: string | undefined;
  readonly onChange: (change: Partial<PartyProfileState>) => void;
}

const SINCE = { week: 7, ...SPANS } as const;
type Since = keyof typeof SINCE;
const SINCE_NAMES = Object.keys(SINCE) as Since[];

/** Where the party stands on every issue, what moved, and what of it asks for a look. */
export function PartyProfile({ params, party, search, number, onChange }: PartyProfileProps) {
  const { t } = useTranslation();
  const settings = useQuery(settingsQuery(params)).data;
  const asOf = search.asOf ?? settings?.defaultAsOf ?? undefined;
  const question = { ...search, asOf };
  const everybody = useQuery(partiesQuery(params)).data?.items ?? [];
  const { data: found, error, refetch } = useQuery({ ...partyProfileQuery(params, party, question), enabled: settings !== undefined });
  if (error && !found) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!found || !settings) return <Skeleton h={320} />;
  const address = { ...params, party };
  const names = namesIn({ issues: found.issues, parties: [...everybody, found.party, ...found.others] });
  return (
    <div className={styles.profile}>
      <ProfileBar params={params} found={found} search={search} settings={settings} onChange={onChange} />
      {found.rows.length === 0 ? (
        <EmptyState title={t('overTime.profileEmpty')} text={t('overTime.profileEmptyText')} />
      ) : (
        <>
          <ProfileStrip found={found} params={params} called={names.called} />
          <Movements found={found} params={params} names={names} />
          <ProfileNotes found={found} params={params} />
          <SaidAndDoneLog found={found} params={params} />
        </>
      )}
      <ExplainSlot
        number={number}
        endpoint={readPartyProfile}
        search={question}
        params={address}
        named={{ issues: found.issues, parties: [found.party, ...found.others] }}
        moments={momentsOf(found, { ...found, asOf: found.since })}
      />
    </div>
  );
}

interface BarProps extends Omit<PartyProfileProps, 'party' | 'number'> {
  readonly found: Found;
  readonly settings: Pick<Negotiation, 'today' | 'timeZone'>;
}

function ProfileBar({ params, found, search, settings: { today, timeZone }, onChange }: BarProps) {
  const { t } = useTranslation();
  const since = SINCE_NAMES.find((name) => found.since === shiftDay(found.asOf, -SINCE[name])) ?? '';
  const file = `${API_BASE}${pathOf(exportPartyProfile.path, { ...params, party: found.party.slug })}${stringifyAddress({ asOf: found.asOf, knownAt: search.knownAt })}`;
  return (
    <div className={styles.bar}>
      <AsOfControl asOf={found.asOf} today={today} onChange={(asOf) => onChange({ asOf, since: undefined })} />
      <KnownAtControl knownAt={search.knownAt} timeZone={timeZone} onChange={(knownAt) => onChange({ knownAt })} />
      <Text size="sm">{t('overTime.sinceLabel')}</Text>
      <SegmentedControl
        size="xs"
        aria-label={t('overTime.sinceLabel')}
        value={since}
        data={SINCE_NAMES.map((name) => ({ value: name, label: t(`overTime.sinceSpan.${name}`) }))}
        onChange={(name) => onChange({ since: name === 'week' ? undefined : shiftDay(found.asOf, -SINCE[name as Since]) })}
      />
      <div className={styles.end}>
        <CsvMenu files={[{ label: t('overTime.profileCsv'), href: file }]} />
      </div>
    </div>
  );
}

function Movements({ found, params, names }: { found: Found; params: NegotiationRef; names: ChangeNames }) {
  const { t } = useTranslation();
  const moments = { from: { asOf: found.since, knownAt: found.knownAt }, to: { asOf: found.asOf, knownAt: found.knownAt } };
  const day = formatDay(found.since);
  const turns = turnCounts(t, turnsOf(found.changes));
  return (
    <section aria-labelledby="movements">
      <Title order={3} size="h5" id="movements" mb={6}>
        {t('overTime.movements', { day })}
      </Title>
      {turns.length > 0 && <Text size="sm">{t('overTime.turned', { counts: formatList(turns), day })}</Text>}
      {found.changes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('overTime.movedNone', { day })}
        </Text>
      ) : (
        <ChangeList changes={found.changes} names={names} linkOf={linksIn(params, moments)} />
      )}
    </section>
  );
}
