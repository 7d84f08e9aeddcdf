import { readCell, readCellWhy } from '@standpoint/contracts/cells';
import { explainGap, readGaps } from '@standpoint/contracts/gaps';
import { type MatrixCell, readMatrix } from '@standpoint/contracts/matrix';
import { SAMPLE, startWithSample } from '../../test/sample.js';

const JANUARY = '2026-01-31';
const FEBRUARY = '2026-02-02';

describe('the talks of January 2026', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const matrixOn = async (asOf: string, search: Record<string, string> = {}) =>
    (await sample.demo.must(readMatrix, { params: SAMPLE, search: { asOf, ...search } })).data;

  const cellOn = async (asOf: string, issue: string, party: string): Promise<MatrixCell> => {
    const { cells } = await matrixOn(asOf);
    const cell = cells.find(({ issueSlug, partySlug }) => issueSlug === issue && partySlug === party);
    if (!cell) throw new Error(`no cell ${issue} × ${party}`);
    return cell;
  };

  const contents = async (issue: string, party: string) =>
    (await sample.demo.must(readCell, { params: { ...SAMPLE, issue, party }, search: { asOf: JANUARY } })).data;

  describe('on 31 January', () => {
    it('Russia stands at the end of the scale on control of Donetsk oblast, and it is reported', async () => {
      expect(await cellOn(JANUARY, 'donbas-control', 'russia')).toMatchObject({
        state: 'held',
        value: 3,
        share: 1,
        label: 'All under Russia',
        commitment: 'insisted',
        evidence: 'reported',
        flags: ['reported'],
      });
    });

    it('Ukraine holds what is held today, would accept up to it, and draws its red line there', async () => {
      expect(await cellOn(JANUARY, 'donbas-control', 'ukraine')).toMatchObject({
        state: 'held',
        label: 'As held today',
        value: 1,
        low: 0,
        high: 1,
        redLines: [{ kind: 'at most', value: 1, label: 'As held today', crossed: false }],
        speaker: 'Volodymyr Zelenskyy',
        flags: ['red line'],
      });
    });

    it('Ukraine does not recognise Russian sovereignty, and draws its red line there', async () => {
      expect(await cellOn(JANUARY, 'donbas-recognition', 'ukraine')).toMatchObject({
        state: 'held',
        label: 'Not recognised',
        value: 0,
        low: 0,
        high: 0,
        redLines: [{ kind: 'at most', value: 0, label: 'Not recognised', crossed: false }],
      });
    });

    it('the US free economic zone is a proposal told by Ukraine, floated, and in no number', async () => {
      expect(await cellOn(JANUARY, 'donbas-control', 'united-states')).toMatchObject({
        state: 'held',
        label: 'Free economic zone',
        evidence: 'reported',
        reportedBy: 'ukraine',
        commitment: 'floated',
        flags: ['proposal', 'reported', 'floated'],
        inNumbers: false,
      });
      const search = { asOf: JANUARY, parties: 'united-states~ukraine' };
      const without = await sample.demo.must(readGaps, { params: SAMPLE, search });
      const switchedOn = await sample.demo.must(readGaps, { params: SAMPLE, search: { ...search, proposals: 'true' } });
      expect(without.data.pairs[0]?.issuesKnown).toBe(1);
      expect(switchedOn.data.pairs[0]?.issuesKnown).toBe(3);
    });

    it('Russia offers a pause for Kyiv and region for 3 days, which expires', async () => {
      expect(await cellOn(JANUARY, 'energy-pause-scope', 'russia')).toMatchObject({
        state: 'held',
        label: 'Kyiv and region',
        validFrom: '2026-01-29',
        validUntil: '2026-02-01',
        flags: ['expiring', 'observed conduct'],
      });
      expect(await cellOn(JANUARY, 'energy-pause-days', 'russia')).toMatchObject({ state: 'held', value: 3, flags: ['expiring'] });
    });

    it('the US asks for several cities for 7 days, which expires', async () => {
      expect(await cellOn(JANUARY, 'energy-pause-scope', 'united-states')).toMatchObject({
        state: 'held',
        label: 'Several cities',
        validUntil: '2026-02-05',
        flags: ['expiring'],
      });
      expect(await cellOn(JANUARY, 'energy-pause-days', 'united-states')).toMatchObject({ state: 'held', value: 7, flags: ['expiring'] });
    });

    it('Ukraine offers all facilities on both sides, on a condition that nobody has tested', async () => {
      expect(await cellOn(JANUARY, 'energy-pause-scope', 'ukraine')).toMatchObject({
        state: 'held',
        label: 'All, both sides',
        condition: { text: 'Russia does not attack Ukrainian energy facilities', onParty: 'russia', state: 'untested' },
        flags: ['conditional'],
      });
      expect(await cellOn(JANUARY, 'energy-pause-days', 'ukraine')).toMatchObject({ state: 'none', value: null });
    });

    it('what remains open is contested between Witkoff and Rubio', async () => {
      const cell = await cellOn(JANUARY, 'open-agenda', 'united-states');
      expect(cell).toMatchObject({ state: 'held', label: 'Only territory', flags: ['contested'], options: ['only-territory', 'several'] });
      expect(cell.voices.map(({ speaker, label }) => `${speaker}: ${label}`)).toEqual([
        'Steve Witkoff: Only territory',
        'Marco Rubio: Several topics',
      ]);
      const { contest, statements } = await contents('open-agenda', 'united-states');
      expect(contest.map(({ speaker }) => speaker.slug)).toEqual(['witkoff', 'rubio']);
      expect(statements.map(({ externalId }) => externalId).sort()).toEqual(['S05', 'S06']);
    });

    it('why Witkoff and not Rubio is answered by the step that decided', async () => {
      const { data } = await sample.demo.must(readCellWhy, {
        params: { ...SAMPLE, issue: 'open-agenda', party: 'united-states' },
        search: { asOf: JANUARY },
      });
      expect(data.candidates.map(({ speaker, won, lostBy }) => [speaker?.slug, won, lostBy])).toEqual([
        ['witkoff', true, null],
        ['rubio', false, 'said earlier'],
      ]);
      expect(data.candidates[1]?.lostTo).toBe(data.candidates[0]?.statementId);
    });

    it('Germany inherits the nuclear risk from the twelve at the IAEA', async () => {
      expect(await cellOn(JANUARY, 'nuclear-risk', 'germany')).toMatchObject({
        state: 'held',
        option: 'danger',
        label: 'Accident brought near',
        inheritedFrom: 'iaea-twelve',
        flags: ['inherited'],
      });
      const { statements } = await contents('nuclear-risk', 'germany');
      expect(statements.map(({ externalId }) => externalId)).toEqual(['S17']);
    });

    it('railways: nobody stated anything, and conduct is observed', async () => {
      expect(await cellOn(JANUARY, 'rail-strikes', 'russia')).toMatchObject({
        state: 'none',
        value: null,
        label: '',
        flags: ['observed conduct'],
        statementCount: 0,
      });
      const { statements } = await contents('rail-strikes', 'russia');
      expect(statements.map(({ externalId }) => externalId).sort()).toEqual(['S11', 'S12']);
    });

    it.each(['russia', 'ukraine'])('Zaporizhzhia is raised by %s, without a value', async (party) => {
      expect(await cellOn(JANUARY, 'znpp-control', party)).toMatchObject({ state: 'raised', kind: null, value: null, label: '' });
    });

    it('fills 16 of 55 cells, in the order of issues and of seats', async () => {
      const { coverage, cells, parties, issues } = await matrixOn(JANUARY);
      expect(coverage).toEqual({ filled: 16, total: 55 });
      expect(parties.map(({ slug }) => slug)).toEqual(['russia', 'ukraine', 'united-states', 'germany', 'iaea-twelve']);
      const scaled = issues.filter(({ scale }) => scale !== null);
      expect(cells.map(({ issueId, partyId }) => `${issueId} ${partyId}`)).toEqual(
        scaled.flatMap(({ id }) => parties.map((party) => `${id} ${party.id}`)),
      );
    });

    it('counts a party’s statements as its list does, the uncoded ones and conduct too, whatever evidence is chosen', async () => {
      const counted = async (search = {}) => (await matrixOn(JANUARY, search)).parties.find(({ slug }) => slug === 'russia');
      expect(await counted()).toMatchObject({ statementCount: 10, conductCount: 4 });
      expect(await counted({ evidence: 'observed' })).toMatchObject({ statementCount: 10, conductCount: 4 });
    });
  });

  describe('on 2 February, without any write', () => {
    it('Russia’s pause has expired and is in no number', async () => {
      expect(await cellOn(FEBRUARY, 'energy-pause-scope', 'russia')).toMatchObject({
        state: 'expired',
        label: 'Kyiv and region',
        inNumbers: false,
      });
      expect(await cellOn(FEBRUARY, 'energy-pause-days', 'russia')).toMatchObject({ state: 'expired', value: 3, inNumbers: false });
    });

    it('the US request is still held', async () => {
      expect(await cellOn(FEBRUARY, 'energy-pause-scope', 'united-states')).toMatchObject({ state: 'held', label: 'Several cities' });
      expect(await cellOn(FEBRUARY, 'energy-pause-days', 'united-states')).toMatchObject({ state: 'held', value: 7 });
    });
  });

  describe('the gap between Russia and Ukraine', () => {
    const explained = async (search: Record<string, string> = {}) => {
      const params = { ...SAMPLE, partyA: 'russia', partyB: 'ukraine' };
      return (await sample.demo.must(explainGap, { params, search: { asOf: JANUARY, ...search } })).data;
    };

    it('opens into terms that add up by hand', async () => {
      const { pair, terms } = await explained();
      expect(terms.map(({ issueSlug, gap, share }) => [issueSlug, gap, share])).toEqual([
        ['donbas-control', 66.666667, 0.333333],
        ['donbas-recognition', 100, 0.333333],
        ['energy-pause-scope', 66.666667, 0.333333],
      ]);
      expect(pair.gap).toBeCloseTo((100 * (2 / 3 + 1 + 2 / 3)) / 3, 5);
      expect(terms.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(pair.gap ?? 0, 5);
    });

    it('says of how many issues it knows', async () => {
      const { pair, missing, neither } = await explained();
      expect(pair).toMatchObject({ issuesKnown: 3, issuesEither: 4, issuesTotal: 8, coverage: 0.75, sufficient: true });
      expect(missing.map(({ issueSlug, furthest }) => [issueSlug, furthest])).toEqual([['energy-pause-days', 90]]);
      expect(neither.map(({ issueSlug }) => issueSlug)).toEqual([
        'znpp-control',
        'security-guarantees',
        'rail-strikes',
        'post-war-economy',
      ]);
    });

    it('is bounded by what ranges and the missing could still make of it', async () => {
      const { pair } = await explained();
      // Of four issues: nothing on the missing one, and at most 90 % of it; control may open to the whole scale.
      expect(pair.gapMin).toBeCloseTo((100 * (2 / 3 + 1 + 2 / 3 + 0)) / 4, 5);
      expect(pair.gapMax).toBeCloseTo((100 * (1 + 1 + 2 / 3 + 0.9)) / 4, 5);
    });

    it('tells what it depends on', async () => {
      const { sensitivity, spacing } = await explained();
      expect(sensitivity.map(({ name, gap, issuesKnown }) => [name, gap, issuesKnown])).toEqual([
        ['without reported and inferred', 66.666667, 1],
        ['without untested conditions', 83.333333, 2],
        ['equal weights', 77.777778, 3],
        ['salience weights', 77.777778, 3],
      ]);
      expect(spacing).toMatchObject({ draws: 1000 });
      expect(spacing?.min).toBeLessThan(77.777778);
      expect(spacing?.max).toBeGreaterThan(77.777778);
    });

    it('is the same whichever party is named first', async () => {
      const params = { ...SAMPLE, partyA: 'ukraine', partyB: 'russia' };
      const turned = await sample.demo.must(explainGap, { params, search: { asOf: JANUARY } });
      expect(turned.data.pair.gap).toBe((await explained()).pair.gap);
    });

    it('stands in the gap matrix of the principals', async () => {
      const { data } = await sample.demo.must(readGaps, { params: SAMPLE, search: { asOf: JANUARY } });
      expect(data.parties.map(({ slug }) => slug)).toEqual(['russia', 'ukraine']);
      expect(data.pairs).toEqual([(await explained()).pair]);
    });

    it('lies between two parties', async () => {
      const answer = await sample.demo.call(explainGap, { params: { ...SAMPLE, partyA: 'russia', partyB: 'russia' } });
      expect(answer).toMatchObject({ status: 422, code: 'party-twice' });
    });
  });
});
