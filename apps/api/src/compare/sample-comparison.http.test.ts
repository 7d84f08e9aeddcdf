import { compareMoments } from '@standpoint/contracts/compare';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import { recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';

/** Written by hand from the material, before the program was asked. */
const BY_HAND = {
  new: [
    'donbas-control × russia: All under Russia',
    'donbas-control × ukraine: As held today',
    'donbas-control × united-states: Free economic zone',
    'donbas-recognition × russia: Recognised',
    'donbas-recognition × ukraine: Not recognised',
    'donbas-recognition × united-states: Left open',
    'nuclear-risk × germany: Accident brought near',
    'nuclear-risk × iaea-twelve: Accident brought near',
    'energy-pause-scope × russia: Kyiv and region',
    'energy-pause-scope × ukraine: All, both sides',
    'energy-pause-days × russia: 3 days',
    'open-agenda × russia: Several topics',
    'open-agenda × united-states: Only territory',
    'next-round × ukraine: May move',
  ],
  addressed: [
    'znpp-control × russia: raised',
    'znpp-control × ukraine: raised',
    'security-guarantees × russia: raised',
    'next-round × united-states: raised',
  ],
};

describe('the talks between two days of January 2026', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const compare = async (search: Record<string, string>) =>
    (await sample.demo.must(compareMoments, { params: SAMPLE, search })).data.changes;
  const of = (changes: Awaited<ReturnType<typeof compare>>, kind: string) =>
    changes.filter((change) => change.kind === kind).map(({ after }) => `${after.issueSlug} × ${after.partySlug}: ${after.label || after.state}`);

  it('29 to 31 January: what an analyst would list by hand, and nothing else', async () => {
    const changes = await compare({ from: '2026-01-29', to: '2026-01-31' });
    expect(of(changes, 'new')).toEqual(BY_HAND.new);
    expect(of(changes, 'addressed')).toEqual(BY_HAND.addressed);
    expect(changes).toHaveLength(BY_HAND.new.length + BY_HAND.addressed.length);
    const drawn = changes.filter(({ redLinesAdded }) => redLinesAdded.length > 0);
    expect(drawn.map(({ after, redLinesAdded }) => [after.issueSlug, redLinesAdded[0]?.label])).toEqual([
      ['donbas-control', 'As held today'],
      ['donbas-recognition', 'Not recognised'],
    ]);
  });

  it('31 January to 2 February: offers end by themselves', async () => {
    const changes = await compare({ from: '2026-01-31', to: '2026-02-02' });
    expect(of(changes, 'expired')).toEqual([
      'energy-pause-scope × russia: Kyiv and region',
      'energy-pause-days × russia: 3 days',
      'next-round × ukraine: May move',
      'next-round × united-states: expired',
    ]);
  });

  it('a statement of 28 January entered today is something we learned, not a move', async () => {
    const known = (await sample.demo.must(readNegotiation, { params: SAMPLE })).data.changedAt;
    await sample.demo.must(recordStatement, {
      params: SAMPLE,
      body: {
        party: 'russia',
        quote: 'No pause of any kind.',
        saidOn: '2026-01-28',
        sources: [{ source: 'guardian' }],
        positions: [{ issue: 'energy-pause-scope', value: 0 }],
      },
    });
    const changes = await compare({ from: '2026-01-29', fromKnownAt: known, to: '2026-01-29' });
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: 'learned', before: { state: 'none' }, after: { state: 'held', partySlug: 'russia' } });
  });
});
