import { readBargaining } from '@standpoint/contracts/bargaining';
import { compareMoments } from '@standpoint/contracts/compare';
import type { ExplainedNumber } from '@standpoint/contracts/explain';
import { readGaps } from '@standpoint/contracts/gaps';
import { readMatrix } from '@standpoint/contracts/matrix';
import { readWatchList } from '@standpoint/contracts/watch';
import { recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';

describe('explain=true opens every derived number', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const sumOf = ({ terms }: ExplainedNumber) => terms.reduce((total, { part }) => total + part, 0);
  const explained = async (asOf = '2026-01-31') => (await sample.demo.must(readWatchList, { params: SAMPLE, search: { asOf, explain: 'true' } })).data;
  const opened = (numbers: readonly ExplainedNumber[] | undefined, key: string) => numbers?.find((one) => one.key === key);

  it('into parts that add up to it, of the watch list', async () => {
    const { spread, explanations } = await explained();
    for (const row of spread) {
      for (const [measure, value] of [['range', row.range], ['polarisation', row.polarisation], ['agreement', row.agreement], ['consensus', row.consensus]] as const) {
        const found = opened(explanations, `${measure}.${row.issueSlug}`);
        expect(found?.value ?? null).toBe(value);
        if (found) expect(sumOf(found)).toBeCloseTo(Number(value), 3);
      }
    }
  });

  it('with the inputs and their words, n, what is missing, bounds and what it hangs on', async () => {
    const { explanations } = await explained();
    const polarisation = opened(explanations, 'polarisation.donbas-control');
    expect(polarisation).toMatchObject({ n: 2, unit: 'number', formula: '4 · Σ (x − μ)² / n' });
    expect(polarisation?.terms.map(({ worked }) => worked)).toEqual(['4 · (1 − 0.6667)² / 2', '4 · (0.3333 − 0.6667)² / 2']);
    expect(polarisation?.inputs.map(({ partySlug, label, statementId }) => [partySlug, label, typeof statementId])).toEqual([
      ['russia', 'All under Russia', 'string'],
      ['ukraine', 'As held today', 'string'],
    ]);
    expect(polarisation?.of).toBe(2 + (polarisation?.missing.length ?? 0));
    expect(polarisation?.bounds?.low).toBeLessThan(polarisation?.value ?? 0);
    expect(polarisation?.bounds?.high).toBeGreaterThan(polarisation?.value ?? 1);
    expect(polarisation?.sensitivity.map(({ name }) => name)).toEqual(['without reported and inferred', 'without untested conditions', 'salience weights']);
    expect(polarisation?.spacing?.draws).toBe(1_000);
  });

  it('of a drift into the slopes in the middle and every statement', async () => {
    for (const [value, saidOn] of [[0, '2026-01-01'], [1, '2026-01-11'], [1, '2026-01-16'], [2, '2026-01-21'], [3, '2026-01-31']] as const) {
      await sample.demo.must(recordStatement, {
        params: SAMPLE,
        body: { party: 'germany', quote: `Said ${value} on ${saidOn}`, saidOn, sources: [{ source: 'guardian' }], positions: [{ issue: 'donbas-control', value }] },
      });
    }
    const { trends, explanations } = await explained();
    const drift = opened(explanations, 'trend.donbas-control.germany');
    expect(drift?.value).toBe(trends[0]?.per30Days);
    expect(drift && sumOf(drift)).toBeCloseTo(Number(drift?.value), 3);
    expect(drift).toMatchObject({ n: 5, bounds: null });
    expect(drift?.inputs).toHaveLength(5);
    expect(drift?.spacing?.low).toBeLessThanOrEqual(drift?.value ?? 0);
  });

  it('of a comparison into who moved on which issue, and what else is known', async () => {
    const body = { party: 'russia', quote: 'Less than all.', saidOn: '2026-02-03', sources: [{ source: 'guardian' }], positions: [{ issue: 'donbas-control', value: 2 }] };
    await sample.demo.must(recordStatement, { params: SAMPLE, body });
    const search = { from: '2026-01-31', to: '2026-02-03', explain: 'true' } as const;
    const { data } = await sample.demo.must(compareMoments, { params: SAMPLE, search });
    const slugOf = (id: string) => data.parties.find((party) => party.id === id)?.slug ?? id;
    expect(data.pairs.length).toBeGreaterThan(0);
    for (const pair of data.pairs) {
      const found = opened(data.explanations, `gap-change.${slugOf(pair.a)}.${slugOf(pair.b)}`);
      expect(found?.value).toBeCloseTo(pair.after - pair.before, 5);
      expect(found && sumOf(found)).toBeCloseTo(pair.after - pair.before, 4);
      expect(found?.n).toBe(pair.issuesCompared);
      expect(found?.sensitivity).toHaveLength(3);
    }
    const shifts = data.explanations?.filter(({ measure }) => measure === 'gap-shift') ?? [];
    expect(shifts).toHaveLength(data.changes.flatMap(({ gaps }) => gaps).length);
    for (const shift of shifts) expect(sumOf(shift)).toBeCloseTo(shift.value ?? 0, 4);
  });

  it('of the matrix into the cells of each issue, and of the gaps into each pair', async () => {
    const matrix = (await sample.demo.must(readMatrix, { params: SAMPLE, search: { asOf: '2026-01-31', explain: 'true' } })).data;
    const coverage = opened(matrix.explanations, 'coverage');
    expect(coverage).toMatchObject({ value: matrix.coverage.filled, of: matrix.coverage.total });
    expect(coverage && sumOf(coverage)).toBe(matrix.coverage.filled);
    expect((coverage?.inputs.length ?? 0) + (coverage?.missing.length ?? 0)).toBe(matrix.coverage.total);

    const gaps = (await sample.demo.must(readGaps, { params: SAMPLE, search: { asOf: '2026-01-31', explain: 'true' } })).data;
    expect(gaps.explanations?.map(({ pair }) => pair)).toEqual(gaps.pairs);
    for (const { terms, pair } of gaps.explanations ?? []) expect(terms.reduce((total, { part }) => total + part, 0)).toBeCloseTo(pair.gap ?? 0, 4);
  });

  it('as one alone, asked of its issue or of its two parties, as among all others', async () => {
    const [at, moments] = [{ asOf: '2026-01-31', explain: 'true' }, { from: '2026-01-31', to: '2026-02-03', explain: 'true' }] as const;
    const partOf = ({ issueSlug, parties }: ExplainedNumber) => (issueSlug ? { issues: issueSlug } : { parties: parties.join('~') });
    const asked = [
      (part: object) => sample.demo.must(readWatchList, { params: SAMPLE, search: { ...at, ...part } }),
      (part: object) => sample.demo.must(readBargaining, { params: SAMPLE, search: { ...at, ...part } }),
      (part: object) => sample.demo.must(compareMoments, { params: SAMPLE, search: { ...moments, ...part } }),
    ];
    for (const ask of asked) {
      const all = (await ask({})).data.explanations ?? [];
      expect(all.length).toBeGreaterThan(1);
      for (const one of all) expect(opened((await ask(partOf(one))).data.explanations, one.key)).toEqual(one);
    }
  });

  it('and leaves an answer alone that did not ask for it', async () => {
    const { data } = await sample.demo.must(readWatchList, { params: SAMPLE, search: { asOf: '2026-01-31' } });
    expect(data).not.toHaveProperty('explanations');
  });
});
