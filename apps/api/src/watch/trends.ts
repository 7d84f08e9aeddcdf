import type { Party } from '@standpoint/contracts/parties';
import { WATCH_LISTED, type WatchList } from '@standpoint/contracts/watch';
import { dayNumber } from '@standpoint/domain/day';
import { type DatedPlace, type Trend, trend } from '@standpoint/domain/spread/trend';
import { groupedBy } from '../cells/grouped-by.js';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';
import type { SaidValue } from './trends.queries.js';

export interface Axes {
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
}

/** Where a party places itself. */
export interface OwnPlace extends DatedPlace {
  readonly issueId: string;
  readonly partyId: string | null;
}

export interface FoundTrend<Place extends OwnPlace = OwnPlace> extends Trend {
  readonly issue: ScaledIssue;
  readonly party: Party;
  readonly places: readonly Place[];
}

/** Of every party on every issue, from what it said itself; where it said too little there is none. */
export function findTrends<Place extends OwnPlace>({ issues, parties }: Axes, places: readonly Place[]): FoundTrend<Place>[] {
  const placesByCell = groupedBy(places, ({ issueId, partyId }) => `${issueId} ${partyId ?? ''}`);
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const own = placesByCell.get(`${issue.id} ${party.id}`) ?? [];
      const found = trend(own);
      return found ? [{ ...found, issue, party, places: own }] : [];
    }),
  );
}

/** What was said, as far as it lies on the scale. */
export function placesOf(issues: readonly ScaledIssue[], said: readonly SaidValue[]): OwnPlace[] {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  return said.flatMap(({ issueId, partyId, saidOn, low, high }) => {
    const scale = scaleById.get(issueId);
    const x = scale ? shareOf(scale, { kind: 'interval', low, high }) : null;
    return x === null ? [] : { issueId, partyId, day: dayNumber(saidOn), x };
  });
}

/** The steepest. */
export function presentTrends(found: readonly FoundTrend[]): WatchList['trends'] {
  const steepest = found.toSorted((a, b) => Math.abs(b.per30Days) - Math.abs(a.per30Days)).slice(0, WATCH_LISTED);
  return steepest.map(({ issue, party, per30Days, n }) => ({ issueSlug: issue.slug, partySlug: party.slug, per30Days: rounded(per30Days * 100), n }));
}
