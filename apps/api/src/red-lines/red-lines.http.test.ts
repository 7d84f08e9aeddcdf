import { exportRedLines, readRedLines } from '@standpoint/contracts/red-lines';
import { recordStatement } from '@standpoint/contracts/statements';
import { SAMPLE, startWithSample } from '../../test/sample.js';

describe('the register of red lines', () => {
  let sample: Awaited<ReturnType<typeof startWithSample>>;
  beforeAll(async () => void (sample = await startWithSample()));
  afterAll(() => sample.end());

  const read = async (asOf: string) => (await sample.demo.must(readRedLines, { params: SAMPLE, search: { asOf } })).data.items;
  const say = async (body: object) =>
    (await sample.demo.must(recordStatement, { params: SAMPLE, body: { party: 'ukraine', speaker: 'zelenskyy', sources: [{ source: 'guardian' }], ...body } as never })).data;

  it('tells who drew it, in which words, with what authority, and whose position lies beyond', async () => {
    const items = await read('2026-01-31');
    expect(items.map(({ issueSlug, partySlug, kind, label, standing }) => [issueSlug, partySlug, kind, label, standing])).toEqual([
      ['donbas-control', 'ukraine', 'at most', 'As held today', true],
      ['donbas-recognition', 'ukraine', 'at most', 'Not recognised', true],
    ]);
    const [control] = items;
    expect(control).toMatchObject({ firstSaid: '2026-01-30', lastSaid: '2026-01-30', ended: null, speaker: 'Volodymyr Zelenskyy', authority: 'decides' });
    expect(control?.quote).toMatch(/^Rules out ceding territory/);
    expect(control?.beyond.map(({ partySlug, isProposal }) => [partySlug, isProposal])).toEqual([
      ['russia', false],
      ['united-states', true],
    ]);
  });

  it('is empty before anybody drew one', async () => {
    expect(await read('2026-01-29')).toEqual([]);
  });

  it('dates a line from the first words to the last, and keeps one that was replaced', async () => {
    const [first] = await read('2026-01-31');
    await say({ quote: 'We said it, and we say it again.', saidOn: '2026-02-03', kind: 'claim', links: [{ type: 'reaffirms', statement: first?.statementId }] });
    expect((await read('2026-02-03'))[0]).toMatchObject({ firstSaid: '2026-01-30', lastSaid: '2026-02-03', standing: true });

    await say({ quote: 'Not even that.', saidOn: '2026-02-05', positions: [{ issue: 'donbas-control', redLines: [{ kind: 'at most', value: 0 }], kind: null }] });
    const control = (await read('2026-02-06')).filter(({ issueSlug }) => issueSlug === 'donbas-control');
    expect(control.map(({ label, standing, ended }) => [label, standing, ended?.how ?? null, ended?.on ?? null])).toEqual([
      ['All under Ukraine', true, null, null],
      ['As held today', false, 'replaced by a later red line', '2026-02-05'],
    ]);
    // The party itself now lies beyond its own line.
    expect(control[0]?.beyond.map(({ partySlug }) => partySlug)).toContain('ukraine');
  });

  it('is a file with the same rows', async () => {
    const items = await read('2026-02-06');
    const { text } = await sample.demo.call(exportRedLines, { params: SAMPLE, search: { asOf: '2026-02-06' } });
    expect(text.trim().split('\r\n')).toHaveLength(items.length + 1);
  });
});
