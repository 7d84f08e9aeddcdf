import type { Party } from '@standpoint/contracts/parties';
import type { WatchList } from '@standpoint/contracts/watch';
import { isLetThrough, mayBePosition } from '@standpoint/domain/admissible';
import type { CellValue } from '@standpoint/domain/cell';
import { dayNumber } from '@standpoint/domain/day';
import type { LoggedPosition, NegotiationLog, Reading, StatementRevision } from '@standpoint/domain/log';
import { type DatedPlace, type Trend, trend } from '@standpoint/domain/spread/trend';
import { valueOf } from '@standpoint/domain/value-of';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';

export interface Axes {
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
}

/** A place with the coding that gives it. */
export interface SaidPlace extends DatedPlace {
  readonly statement: StatementRevision;
  readonly position: LoggedPosition;
  readonly value: CellValue;
}

export interface FoundTrend extends Trend {
  readonly issue: ScaledIssue;
  readonly party: Party;
  readonly places: readonly SaidPlace[];
}

/** Of every party on every issue, from what it said itself; where it said too little there is none. */
export function findTrends(reading: Reading, { issues, parties }: Axes, log: NegotiationLog): FoundTrend[] {
  const placesByCell = placesIn(reading, issues, log);
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const places = placesByCell.get(`${issue.id} ${party.id}`) ?? [];
      const found = trend(places);
      return found ? [{ ...found, issue, party, places }] : [];
    }),
  );
}

export function presentTrends(found: readonly FoundTrend[]): WatchList['trends'] {
  return found.map(({ issue, party, per30Days, n }) => ({ issueSlug: issue.slug, partySlug: party.slug, per30Days: rounded(per30Days * 100), n }));
}

function placesIn(reading: Reading, issues: readonly ScaledIssue[], { statements }: NegotiationLog): Map<string, SaidPlace[]> {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  const places = new Map<string, SaidPlace[]>();
  for (const statement of statements) {
    if (statement.status !== 'published' || !isLetThrough(statement, reading)) continue;
    for (const position of statement.positions) {
      const scale = scaleById.get(position.issueId);
      const value = scale && mayBePosition(position, reading) ? valueOf(position) : null;
      const x = scale && value ? shareOf(scale, value) : null;
      if (x === null || value === null) continue;
      const cell = `${position.issueId} ${statement.partyId ?? ''}`;
      const place = { day: dayNumber(statement.saidOn), x, statement, position, value };
      const found = places.get(cell);
      if (found) found.push(place);
      else places.set(cell, [place]);
    }
  }
  return places;
}
