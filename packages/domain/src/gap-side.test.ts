import { gapWorld, nominalIssue } from './fixtures/gap-world.js';
import { gapSide, summedIssues } from './gap-side.js';
import { DEFAULT_GAP_OPTIONS } from './gap.js';

describe('summedIssues', () => {
  const { issues } = gapWorld([{}, { inGap: false }, nominalIssue('one', 'one')]);

  it('are those in the gap that are measured', () => {
    expect(summedIssues(issues, DEFAULT_GAP_OPTIONS).map(({ issueId }) => issueId)).toEqual(['issue 1']);
  });

  it('hold nominal ones when switched on', () => {
    const summed = summedIssues(issues, { ...DEFAULT_GAP_OPTIONS, includeNominal: true });
    expect(summed.map(({ issueId }) => issueId)).toEqual(['issue 1', 'issue 3']);
  });
});

describe('gapSide', () => {
  it('places the party’s cells and normalises its saliences over the issues that are summed', () => {
    const { issues, cells } = gapWorld([
      { A: { value: 2, salience: 3 } },
      { A: { salience: 1 } },
      { A: { value: 2, salience: 96 }, inGap: false },
      nominalIssue('one', 'one'),
    ]);
    const { summed, optionByIssue } = gapSide(issues, 'A', cells(), DEFAULT_GAP_OPTIONS);
    expect(summed.map(({ issueId, placement, salience }) => [issueId, placement?.kind, salience])).toEqual([
      ['issue 1', 'point', 0.75],
      ['issue 2', undefined, 0.25],
    ]);
    expect([...optionByIssue]).toEqual([['issue 4', 'one']]);
  });

  it('refuses cells that lack an issue in the gap', () => {
    const { issues } = gapWorld([{ A: 1 }]);
    expect(() => gapSide(issues, 'A', [], DEFAULT_GAP_OPTIONS)).toThrow(RangeError);
  });
});
