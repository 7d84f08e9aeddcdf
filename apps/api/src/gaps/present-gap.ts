import type { GapExplanation, GapPair, GapTerm } from '@standpoint/contracts/gaps';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { AggregateGap, AlteredGap, GapOptions, GapSensitivity, GapTerm as DomainTerm } from '@standpoint/domain/gap';
import { percentOf, percentOrNull, rounded } from './percent.js';

export function presentPair(pair: AggregateGap): GapPair {
  return {
    a: pair.partyA,
    b: pair.partyB,
    gap: percentOrNull(pair.gap),
    gapMin: percentOrNull(pair.bounds?.low),
    gapMax: percentOrNull(pair.bounds?.high),
    coverage: pair.coverage === null ? null : rounded(pair.coverage),
    issuesKnown: pair.issuesKnown,
    issuesEither: pair.issuesOfEither,
    issuesTotal: pair.issuesTotal,
    sufficient: !pair.insufficient,
    nominal: pair.nominal,
  };
}

type SensitivityName = GapExplanation['sensitivity'][number]['name'];

/** What a term shows beside its numbers. */
export interface TermView {
  readonly issueId: string;
  readonly issueSlug: string;
  readonly title: string;
  readonly cellA: MatrixCell;
  readonly cellB: MatrixCell;
}

export function presentTerm(term: DomainTerm, view: TermView, { weighting }: GapOptions): GapTerm {
  return {
    ...view,
    gap: percentOf(term.gap),
    bandMin: percentOf(term.band.low),
    bandMax: percentOf(term.band.high),
    settlementMin: percentOf(term.settlement.optimistic),
    settlementMax: percentOf(term.settlement.pessimistic),
    widest: percentOf(term.widest),
    overlap: term.overlap === null ? null : rounded(term.overlap),
    weight: rounded(term.weight),
    weightIsDefault: weighting !== 'equal' && (term.a.salienceIsDefault || term.b.salienceIsDefault),
    share: rounded(term.share),
    part: percentOf(term.part),
  };
}

export function presentSensitivity(sensitivity: GapSensitivity): GapExplanation['sensitivity'] {
  const line = (name: SensitivityName, { gap, issuesKnown }: AlteredGap) => ({ name, gap: percentOrNull(gap), issuesKnown });
  return [
    line('without reported and inferred', sensitivity.withoutReportedAndInferred),
    line('without untested conditions', sensitivity.withoutUntestedConditions),
    line('equal weights', sensitivity.equalWeights),
    line('salience weights', sensitivity.salienceWeights),
  ];
}

export function presentSpacing({ spacing }: GapSensitivity): GapExplanation['spacing'] {
  if (!spacing) return null;
  const { band, draws, orderStays } = spacing;
  return {
    min: percentOf(band.low),
    max: percentOf(band.high),
    orderKept: orderStays === null ? null : rounded(orderStays),
    draws,
  };
}
