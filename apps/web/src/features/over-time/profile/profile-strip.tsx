import { Text, Title } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import type { PartyProfile, ProfileRow } from '@standpoint/contracts/party-profile';
import { describeValue } from '@standpoint/domain/describe-value';
import { normalise } from '@standpoint/domain/normalise';
import type { NumericScale, OrdinalScale } from '@standpoint/domain/scale';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../lib/bidi';
import { sourceWords } from '../../../lib/cell-source';
import { formatList, formatNumber } from '../../../lib/format';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { AppLink } from '../../../ui/app-link';
import styles from './profile.module.css';

interface ProfileStripProps {
  readonly found: PartyProfile;
  readonly params: NegotiationRef;
  /** How a party is called, by its slug. */
  readonly called: (slug: string) => string;
}

/** One line an issue, all from the lower pole to the upper one; the words beside each say the same. */
export function ProfileStrip({ found, params, called }: ProfileStripProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="profile">
      <Title order={3} size="h5" id="profile" mb={2}>
        {t('overTime.profile')}
      </Title>
      <Text size="xs" c="dimmed" mb={8}>
        {t('overTime.profileHint')}
      </Text>
      <ul className={styles.strip}>
        {found.rows.map((row) => (
          <Row key={row.issueId} row={row} found={found} params={params} called={called} />
        ))}
      </ul>
      {found.othersLeftOut > 0 && (
        <Text size="xs" c="dimmed">
          {t('overTime.othersLeftOut', { count: found.othersLeftOut })}
        </Text>
      )}
    </section>
  );
}

function Row({ row, found, params, called }: ProfileStripProps & { readonly row: ProfileRow }) {
  const { t } = useTranslation();
  const { cell } = row;
  const issue = found.issues.find(({ id }) => id === row.issueId);
  return (
    <li className={styles.row}>
      <AppLink
        to="/w/$workspace/n/$negotiation/c/$issue/$party"
        params={{ ...params, issue: cell.issueSlug, party: cell.partySlug }}
        search={{ asOf: found.asOf, ...(found.knownAt && { knownAt: found.knownAt }) }}
        className={styles.name ?? ''}
      >
        {issue?.title ?? cell.issueSlug}
      </AppLink>
      <Track row={row} scale={issue?.scale ?? null} />
      <div className={styles.words}>
        <strong>{cell.state === 'held' && cell.label ? isolated(cell.label) : [t(`words.cellState.${cell.state}`), cell.label].filter(Boolean).join(': ')}</strong>
        <span>{sourceWords(t, cell, called).map(isolated).join(', ')}</span>
        <span>{[acceptsIn(t, row, issue?.scale), salienceIn(t, row)].filter(Boolean).map(isolated).join(' · ')}</span>
        <span>{othersIn(t, row, found)}</span>
      </div>
    </li>
  );
}

const percent = (share: number) => `${share * 100}%`;

function Track({ row: { cell, accepts, others }, scale }: { row: ProfileRow; scale: Issue['scale'] }) {
  if (!scale || scale.kind === 'nominal') return <span className={styles.none} aria-hidden />;
  const extent = extentOf(cell, scale);
  return (
    <span>
      <span className={styles.track} aria-hidden>
        {extent && <span className={styles.extent} style={{ insetInlineStart: percent(extent.low), inlineSize: percent(extent.high - extent.low) }} />}
        {accepts && <span className={styles.band} style={{ insetInlineStart: percent(accepts.low), inlineSize: percent(accepts.high - accepts.low) }} />}
        {others.map(({ partyId, share }) => share !== null && <span key={partyId} className={styles.other} style={{ insetInlineStart: percent(share) }} />)}
        {cell.state === 'held' && cell.share !== null && (
          <span className={styles.dot} data-second-hand={(cell.evidence !== null && cell.evidence !== 'stated') || undefined} style={{ insetInlineStart: percent(cell.share) }} />
        )}
        {cell.salience !== null && <span className={styles.salience} style={{ inlineSize: percent(cell.salience / 100) }} />}
      </span>
      <span className={styles.poles}>
        <bdi>{scale.poleMin}</bdi>
        <bdi>{scale.poleMax}</bdi>
      </span>
    </span>
  );
}

/** How far a position reaches that is a span itself, or whose speakers disagree. */
function extentOf({ state, kind, low, high, hull }: ProfileRow['cell'], scale: OrdinalScale | NumericScale) {
  const ends = hull ?? (kind === 'interval' && low !== null && high !== null ? { low, high } : null);
  if (state !== 'held' || ends === null) return null;
  const [lowest, highest] = [normalise(scale, ends.low), normalise(scale, ends.high)];
  return lowest === null || highest === null ? null : { low: lowest, high: highest };
}

function acceptsIn(t: TFunction, { cell: { kind, low, high } }: ProfileRow, scale: Issue['scale'] | undefined): string {
  if (!scale || low === null || high === null || kind === 'interval') return '';
  const end = (value: number) => describeValue(scale, { kind: 'point', value });
  return low === high ? t('overTime.acceptsOnly', { value: end(low) }) : t('overTime.accepts', { low: end(low), high: end(high) });
}

function salienceIn(t: TFunction, { cell }: ProfileRow): string {
  if (cell.salience === null) return '';
  return t(cell.salienceIsDefault ? 'overTime.salienceDefault' : 'overTime.salience', { value: formatNumber(cell.salience, 0) });
}

function othersIn(t: TFunction, { others }: ProfileRow, found: PartyProfile): string {
  if (others.length === 0) return '';
  const nameOf = (id: string) => found.others.find((party) => party.id === id)?.shortName ?? id;
  return t('overTime.others', { list: formatList(others.map(({ partyId, label }) => `${isolated(nameOf(partyId))} (${isolated(label)})`)) });
}
