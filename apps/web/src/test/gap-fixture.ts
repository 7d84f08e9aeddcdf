import { GapExplanation, GapMatrix, GapPair, GapTerm } from '@standpoint/contracts/gaps';
import { aCell, aMatrix, aParty, idOf } from './matrix-fixture';

const reading = () => {
  const { issues: _issues, parties: _parties, cells: _cells, coverage: _coverage, ...echo } = aMatrix({ issues: [], parties: [], cells: [] });
  return { ...echo, weight: 'equal' as const, measure: 'manhattan' as const, nominal: false };
};

export function aPair(a: string, b: string, more: Partial<GapPair> = {}): GapPair {
  return GapPair.parse({
    a: idOf(a),
    b: idOf(b),
    gap: 75,
    gapMin: 50,
    gapMax: 90,
    coverage: 0.75,
    issuesKnown: 3,
    issuesEither: 4,
    issuesTotal: 8,
    sufficient: true,
    nominal: { same: 1, of: 2 },
    ...more,
  });
}

export function aGapMatrix(slugs: readonly string[], pairs: readonly GapPair[]): GapMatrix {
  return GapMatrix.parse({ ...reading(), parties: slugs.map((slug) => aParty(slug)), pairs });
}

export function aTerm(issue: string, gap: number, more: Partial<GapTerm> = {}): GapTerm {
  return GapTerm.parse({
    issueId: idOf(issue),
    issueSlug: issue,
    title: issue,
    cellA: aCell({ issue, party: 'norway', value: 0 }),
    cellB: aCell({ issue, party: 'iceland', value: 4 }),
    gap,
    bandMin: gap,
    bandMax: gap,
    settlementMin: gap,
    settlementMax: gap,
    widest: gap,
    overlap: null,
    weight: 1,
    weightIsDefault: false,
    share: 1 / 3,
    part: gap / 3,
    ...more,
  });
}

export function anExplanation(terms: readonly GapTerm[], more: Partial<GapExplanation> = {}): GapExplanation {
  return GapExplanation.parse({
    ...reading(),
    parties: [aParty('norway'), aParty('iceland')],
    pair: aPair('norway', 'iceland'),
    terms,
    missing: [],
    neither: [],
    sensitivity: [],
    spacing: null,
    directional: { toA: null, toB: null },
    ...more,
  });
}
