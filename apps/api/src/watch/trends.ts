import type { Party } from '@standpoint/contracts/parties';
import type { WatchList } from '@standpoint/contracts/watch';
import { isLetThrough, mayBePosition } from '@standpoint/domain/admissible';
import { dayNumber } from '@standpoint/domain/day';
import type { NegotiationLog, Reading } from '@standpoint/domain/log';
import { type DatedPlace, trend } from '@standpoint/domain/spread/trend';
import { valueOf } from '@standpoint/domain/value-of';
import { type ScaledIssue, shareOf } from '../cells/present-cell.js';
import { rounded } from '../gaps/percent.js';

interface Axes {
  readonly issues: readonly ScaledIssue[];
  readonly parties: readonly Party[];
}

/** Of every party on every issue, from what it said itself; where it said too little there is none. */
export function trendsIn(reading: Reading, { issues, parties }: Axes, log: NegotiationLog): WatchList['trends'] {
  const placesByCell = placesIn(reading, issues, log);
  return issues.flatMap((issue) =>
    parties.flatMap((party) => {
      const found = trend(placesByCell.get(`${issue.id} ${party.id}`) ?? []);
      return found ? [{ issueSlug: issue.slug, partySlug: party.slug, per30Days: rounded(found.per30Days * 100), n: found.n }] : [];
    }),
  );
}

function placesIn(reading: Reading, issues: readonly ScaledIssue[], { statements }: NegotiationLog): Map<string, DatedPlace[]> {
  const scaleById = new Map(issues.map(({ id, scale }) => [id, scale]));
  const places = new Map<string, DatedPlace[]>();
  for (const statement of statements) {
    if (statement.status !== 'published' || !isLetThrough(statement, reading)) continue;
    for (const position of statement.positions) {
      const scale = scaleById.get(position.issueId);
      const x = scale && mayBePosition(position, reading) ? shareOf(scale, valueOf(position)) : null;
      if (x === null) continue;
      const cell = `${position.issueId} ${statement.partyId ?? ''}`;
      places.set(cell, [...(places.get(cell) ?? []), { day: dayNumber(statement.saidOn), x }]);
    }
  }
  return places;
}
