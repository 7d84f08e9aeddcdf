import { exportBargaining } from '@standpoint/contracts/bargaining';
import { createEstimates } from '@standpoint/contracts/estimates';
import { exportTrades, readOutcomes, readTrades } from '@standpoint/contracts/outcomes';
import { startWorld, type TestNegotiation, type TestWorkspace, type World } from '../../../test/world.js';

/** Bueno de Mesquita and Stokman (1994): influence, position, salience. */
const CAR_EMISSION = [
  [0.08, 4, 0.8], [0.08, 7, 0.4], [0.03, 4, 0.2], [0.16, 4, 0.8], [0.16, 10, 0.6],
  [0.16, 10, 0.6], [0.16, 10, 0.9], [0.05, 7, 0.1], [0.05, 4, 1], [0.08, 7, 0.7],
].map(([influence = 0, position = 0, salience = 0], at) => ({ party: `p${at}`, influence, position, salience }));

const YEARS = { kind: 'numeric' as const, min: 0, max: 10, unit: 'years', step: 1, anchors: [], poleMin: 'now', poleMax: 'late' };

describe('outcomes on what was entered', () => {
  let world: World;
  let ours: TestWorkspace;
  beforeAll(async () => {
    world = await startWorld();
    ours = await world.workspace('Ours');
  });
  afterAll(() => world.end());

  const enter = (talks: TestNegotiation, values: { party: string; measure: 'influence' | 'no deal'; value: number; issue?: string }[]) =>
    ours.analyst.must(createEstimates, { params: talks.params, body: { values, rationale: 'As we see it' } });
  const outcomes = async (talks: TestNegotiation, search = {}) => (await ours.viewer.must(readOutcomes, { params: talks.params, search })).data;
  const trades = async (talks: TestNegotiation, search = {}) => (await ours.viewer.must(readTrades, { params: talks.params, search })).data;

  it('are the published ones of the car emission case', async () => {
    const talks = await ours.negotiation({
      title: 'Emissions',
      parties: CAR_EMISSION.map(({ party }) => ({ name: party, role: 'principal' as const })),
      issues: [{ title: 'Delay', scale: YEARS }],
    });
    for (const { party, position, salience } of CAR_EMISSION) await talks.record({ party, issue: 'Delay', value: position, salience });
    expect((await outcomes(talks)).outcomes).toMatchObject([{ compromise: null, median: null, nash: null, n: 0, hasZone: null }]);

    await enter(talks, CAR_EMISSION.map(({ party, influence }) => ({ party, measure: 'influence' as const, value: influence })));
    const { outcomes: [found], entered } = await outcomes(talks);
    expect(entered).toBe(10);
    expect(found).toMatchObject({ compromise: 7.389956, median: { low: 7, high: 7 }, n: 10, saliencesCount: true, nash: null, nashN: 0 });
    // 0.08 · 0.8 of 0.614 in all
    expect(found?.terms[0]).toMatchObject({ value: 4, salience: 0.8, influence: { value: 0.08, isGeneral: true, recordedBy: { name: 'Ours analyst' } }, gain: null });
    expect(found?.terms.reduce((total, { share }) => total + (share ?? 0), 0)).toBeCloseTo(100, 4);
    expect(found?.leftOut.map(({ why }) => why)).toEqual(CAR_EMISSION.map(() => 'no no-deal value'));
  });

  describe('of two that differ', () => {
    let talks: TestNegotiation;
    let began: string;
    beforeAll(async () => {
      talks = await ours.negotiation({
        title: 'Two',
        parties: ['Cod', 'Hake', 'Ling', { name: 'Broker', role: 'mediator' }],
        issues: ['Land', 'Sea', 'Air'],
      });
      const say = (party: string, issue: string, value: number, salience?: number) => talks.record({ party, issue, value, ...(salience === undefined ? {} : { salience }) });
      await say('Cod', 'Land', -2, 0.9);
      await say('Hake', 'Land', 2, 0.2);
      await say('Cod', 'Sea', -2, 0.1);
      await say('Hake', 'Sea', 2, 0.8);
      await say('Ling', 'Land', 0);
      began = await talks.knownNow();
      await enter(talks, [
        { party: 'cod', measure: 'influence', value: 2 },
        { party: 'hake', measure: 'influence', value: 1 },
        { party: 'cod', measure: 'no deal', value: 50 },
        { party: 'hake', measure: 'no deal', value: 0 },
        { party: 'hake', issue: 'sea', measure: 'no deal', value: 60 },
      ]);
    });

    it('name who is left out and why, and put nothing in their place', async () => {
      const found = await outcomes(talks);
      const nameOf = (id: string) => found.parties.find((party) => party.id === id)?.slug;
      const land = found.outcomes[0];
      expect(land?.leftOut.map(({ partyId, why }) => [nameOf(partyId), why])).toEqual([['ling', 'no influence'], ['ling', 'no no-deal value']]);
      expect(found.outcomes[2]?.leftOut.map(({ why }) => why)).toEqual(['stands nowhere', 'stands nowhere', 'stands nowhere']);
      expect(found.parties.map(({ slug }) => slug)).not.toContain('broker');
    });

    it('reach what Nash says, and none where no value is better than no deal for all', async () => {
      const [land, sea] = (await outcomes(talks)).outcomes;
      // (1 − x − ½)² x is largest at x = ⅙ of the scale from −2 to 2.
      expect(land?.nash).toBeCloseTo(-2 + 4 / 6, 4);
      expect(land).toMatchObject({ nashN: 2, hasZone: true });
      expect(land?.terms.map(({ gain }) => gain && Math.round(gain))).toEqual([33, 17, null]);
      expect(sea).toMatchObject({ nash: null, nashN: 2, hasZone: false });
    });

    it('weigh by influence alone where a salience is missing', async () => {
      await talks.record({ party: 'Ling', issue: 'Sea', value: 0 });
      await enter(talks, [{ party: 'ling', issue: 'sea', measure: 'influence', value: 1 }]);
      const [land, sea] = (await outcomes(talks)).outcomes;
      expect(land).toMatchObject({ saliencesCount: true, n: 2 });
      expect(sea).toMatchObject({ saliencesCount: false, n: 3, compromise: -0.5, median: { low: -2, high: 0 } });
    });

    it('find the trade in which each gives way where it minds less', async () => {
      const found = await trades(talks);
      const nameOf = (id: string) => found.parties.find((party) => party.id === id)?.slug;
      expect(found).toMatchObject({ found: 1, pairs: 1 });
      const [trade] = found.trades;
      expect(trade?.parties.map(nameOf)).toEqual(['cod', 'hake']);
      expect(trade?.terms.map(({ issueSlug, concededBy, distance, shares }) => [issueSlug, nameOf(concededBy), distance, shares])).toEqual([
        ['land', 'hake', 100, [90, 20]],
        ['sea', 'cod', 100, [10, 80]],
      ]);
      // 0.9 − 0.1 and 0.8 − 0.2
      expect(trade?.gains).toEqual([80, 60]);
      expect(found.leftOut.map(({ partyId, why, issues }) => [nameOf(partyId), why, issues])).toContainEqual(['ling', 'no no-deal value', ['land', 'sea']]);
    });

    it('know only what was entered by the instant asked about', async () => {
      expect(await outcomes(talks, { knownAt: began })).toMatchObject({ entered: 0, outcomes: [{ n: 0, nashN: 0, compromise: null }, {}, {}] });
      expect(await trades(talks, { knownAt: began })).toMatchObject({ entered: 0, found: 0, trades: [] });
    });

    it('are files with the same numbers', async () => {
      const issues = (await ours.viewer.call(exportBargaining, { params: talks.params })).text.trim().split('\r\n');
      expect(issues).toHaveLength(4);
      expect(issues[1]).toMatch(/^land,3,0,2,-2,-100,hake\|cod,-2,2,100,/);
      const list = (await ours.viewer.call(exportTrades, { params: talks.params })).text.trim().split('\r\n');
      expect(list[1]).toMatch(/^cod,hake,land,sea,80,60,100,100,90,10,20,80,/);
      expect(list).toHaveLength(2);
    });
  });

  it('count a member that takes over from its bloc once, as the bloc', async () => {
    const talks = await ours.negotiation({
      title: 'Blocs',
      parties: [{ name: 'Union', kind: 'bloc' }, { name: 'Member', memberOf: ['Union'] }, 'Other'],
      issues: ['Land'],
    });
    await talks.record({ party: 'Union', issue: 'Land', value: 2 });
    await talks.record({ party: 'Other', issue: 'Land', value: -2 });
    await enter(talks, ['union', 'member', 'other'].map((party) => ({ party, measure: 'influence' as const, value: 1 })));
    const { outcomes: [land] } = await outcomes(talks);
    expect(land).toMatchObject({ n: 2, compromise: 0 });
    expect(land?.leftOut.map(({ why }) => why)).toContain('in its bloc');
  });
});
