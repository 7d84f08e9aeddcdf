import type { IssueOverTime, IssueStep } from '@standpoint/contracts/over-time';
import type { Party } from '@standpoint/contracts/parties';
import { MOST_LINES } from '../../../ui/line-look';
import { type Scale, type Stretch, stretchesOf } from '../../cells/over-time/plot-model';

/** One party in the plot. */
export interface PlotLine {
  readonly party: Party;
  readonly stretches: readonly Stretch<IssueStep>[];
  /** Its place among those in colour; null = grey. */
  readonly at: number | null;
  readonly since: string | null;
}

/** Those of whom something is known, in seat order; in colour the chosen ones, otherwise the first principals. */
export function linesIn({ asOf, parties, series }: IssueOverTime, scale: Scale, chosen: readonly string[] | undefined): PlotLine[] {
  const known = parties.flatMap((party) => {
    const found = series.find(({ partyId }) => partyId === party.id);
    return found && found.steps.length > 0 ? [{ party, found }] : [];
  });
  const principalsFirst = known.toSorted((a, b) => Number(b.party.role === 'principal') - Number(a.party.role === 'principal'));
  const inColour = (chosen ?? principalsFirst.map(({ party }) => party.slug)).filter((slug) => known.some(({ party }) => party.slug === slug)).slice(0, MOST_LINES);
  return known.map(({ party, found }) => {
    const at = inColour.indexOf(party.slug);
    return { party, stretches: stretchesOf(found.steps, scale, asOf), at: at < 0 ? null : at, since: found.since };
  });
}

/** The days on which anything changes, in order, and the day shown last. */
export function daysIn(lines: readonly PlotLine[], asOf: string): string[] {
  const days = new Set(lines.flatMap(({ stretches }) => stretches.map(({ from }) => from)));
  return [...days.add(asOf)].sort();
}

/** The step that a party is in on a day; undefined before anything is known. */
export function stepOn({ stretches }: PlotLine, day: string): IssueStep | undefined {
  return stretches.findLast(({ from }) => from <= day)?.step;
}
