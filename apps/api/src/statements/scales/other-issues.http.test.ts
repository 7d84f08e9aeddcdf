import { changeScale } from '@standpoint/contracts/change-scale';
import { listIssues } from '@standpoint/contracts/issues';
import { readMatrix } from '@standpoint/contracts/matrix';
import { type Statement, listStatements, recordStatement } from '@standpoint/contracts/statements';
import fc from 'fast-check';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

const LEVELS = 5;
const scaleOf = (size: number) => ({
  kind: 'ordinal' as const,
  levels: Array.from({ length: size }, (_, value) => ({ value, label: `Level ${value} of ${size}`, text: '' })),
  poleMin: 'None',
  poleMax: 'All',
});

describe('changing a scale', () => {
  let world: World;
  let ours: TestWorkspace;
  let talks: TestNegotiation;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Others');
    talks = await ours.negotiation({
      parties: ['Norway', 'Iceland'],
      issues: ['Quota', 'Border', 'Pause'].map((title) => ({ title, scale: scaleOf(LEVELS) })),
    });
    for (const body of fc.sample(arbitraryStatement(talks.source), { numRuns: 12, seed: 7 })) {
      await ours.analyst.must(recordStatement, { params: talks.params, body });
    }
  });
  afterAll(() => world.end());

  const issues = async () => (await ours.viewer.must(listIssues, { params: talks.params })).data.items;
  const statements = async () => (await ours.viewer.must(listStatements, { params: talks.params })).data.items;
  const cells = async () =>
    (await ours.viewer.must(readMatrix, { params: talks.params, search: { asOf: '2026-02-01' } })).data.cells;
  const others = <T extends object>(items: readonly T[], changed: string, slugOf: (item: T) => string) =>
    items.filter((item) => slugOf(item) !== changed);
  const codingsBut = (all: readonly Statement[], changed: string) =>
    all.map(({ id, positions, quote, sources }) => ({ id, quote, sources, positions: others(positions, changed, ({ issue }) => issue.slug) }));

  it('never touches what is coded on other issues', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('quota', 'border', 'pause'),
        fc.integer({ min: 2, max: LEVELS }),
        fc.array(fc.nat(), { minLength: LEVELS, maxLength: LEVELS }),
        fc.boolean(),
        async (slug, size, targets, falls) => {
          const [issue, before, matrixBefore] = [(await issues()).find((each) => each.slug === slug), await statements(), await cells()];
          const levels = targets.map((target) => target % size).sort((a, b) => (falls ? b - a : a - b));
          const answer = await ours.reviewer.call(changeScale, {
            params: { ...talks.params, issue: slug },
            body: { scale: scaleOf(size), mapping: { values: levels.map((to, from) => ({ from, to })) }, reason: 'Drawn by lot' },
            ifMatch: issue?.scaleVersion ?? 0,
          });
          expect(answer.status).toBe(200);
          expect(codingsBut(await statements(), slug)).toEqual(codingsBut(before, slug));
          expect(others(await cells(), slug, (cell) => cell.issueSlug)).toEqual(others(matrixBefore, slug, (cell) => cell.issueSlug));
        },
      ),
      { numRuns: 12 },
    );
  });
});

/** Codes one, two or three issues, with ranges and red lines. */
function arbitraryStatement(source: string) {
  const level = fc.integer({ min: 0, max: LEVELS - 1 });
  const coding = fc.record({ value: level, more: fc.nat({ max: 2 }), red: fc.boolean() }).map(({ value, more, red }) => {
    const high = Math.min(value + more, LEVELS - 1);
    return { value, low: value, high, redLines: red ? [{ kind: 'at most' as const, value: high, quote: 'No more.' }] : [] };
  });
  return fc
    .record({
      party: fc.constantFrom('norway', 'iceland'),
      quote: fc.uuid(),
      day: fc.integer({ min: 10, max: 28 }),
      issues: fc.subarray(['quota', 'border', 'pause'], { minLength: 1 }),
      codings: fc.array(coding, { minLength: 3, maxLength: 3 }),
    })
    .map(({ party, quote, day, issues, codings }) => ({
      party,
      quote,
      saidOn: `2026-01-${day}`,
      sources: [{ source, locator: 'p. 3' }],
      positions: issues.map((issue, at) => ({ issue, ...codings[at] })),
    }));
}
