import { CHANGE_KINDS, compareMoments, type Comparison, exportComparison } from '@standpoint/contracts/compare';
import { parse } from 'csv-parse/sync';
import { startWorld, type World } from '../../test/world.js';

const PARTIES = 26;
const ISSUES = 21;
const MOMENTS = { from: '2026-01-10', to: '2026-01-31' };

type Row = Record<'change' | 'turn', string>;

/** In thousandths, so that what is equal is. */
const sizesOf = (all: readonly { before: number; after: number }[]) => all.map(({ before, after }) => Math.round(1000 * Math.abs(after - before)));
const descending = (sizes: readonly number[]) => sizes.toSorted((a, b) => b - a);

describe('two moments of a large table', () => {
  let world: World;
  let compare: (search?: Record<string, string>) => Promise<Comparison>;
  let rows: Row[];
  let whole: Comparison;

  beforeAll(async () => {
    world = await startWorld();
    const { analyst, negotiation } = await world.workspace('Large');
    const parties = Array.from({ length: PARTIES }, (_, at) => `Party ${at + 1}`);
    const issues = Array.from({ length: ISSUES }, (_, at) => `Issue ${at + 1}`);
    const { params, record } = await negotiation({ parties, issues });
    for (const [at, party] of parties.entries()) {
      for (const [day, turn] of [['2026-01-05', 0], ['2026-01-20', 1 + (at % 4)]] as const) {
        const positions = issues.map((_, issue) => ({ issue: `issue-${issue + 1}`, value: ((at + issue + turn) % 5) - 2 }));
        await record({ party: `party-${at + 1}`, quote: `${party} on ${day}`, saidOn: day, positions });
      }
    }
    compare = async (search = {}) => (await analyst.must(compareMoments, { params, search: { ...MOMENTS, ...search } })).data;
    whole = await compare();
    const file = await analyst.call(exportComparison, { params, search: MOMENTS });
    rows = parse<Row>(file.text, { columns: true });
  });
  afterAll(() => world.end());

  const countOf = (kind: string) => whole.counts.find((count) => count.kind === kind)?.changes ?? 0;
  const listedOf = (kind: string) => whole.changes.filter((change) => change.kind === kind);

  it('counts every change by kind and by turn; the file has all', () => {
    expect(rows).toHaveLength(PARTIES * ISSUES);
    for (const kind of new Set(rows.map(({ change }) => change))) expect(countOf(kind)).toBe(rows.filter(({ change }) => change === kind).length);
    expect(whole.counts.reduce((sum, { changes }) => sum + changes, 0)).toBe(PARTIES * ISSUES);
    const turnedTo = (word: string) => rows.filter(({ turn }) => turn === word).length;
    expect(whole.turns).toEqual({ softened: turnedTo('softened'), hardened: turnedTo('hardened') });
    expect(turnedTo('softened')).toBeGreaterThan(100);
    expect(whole.differing).toEqual({ all: PARTIES * ISSUES, moved: PARTIES * ISSUES });
  });

  it('lists a hundred of each kind, those that moved farthest before others', () => {
    expect(countOf('moved closer')).toBeGreaterThan(100);
    for (const { kind, changes } of whole.counts) {
      const found = listedOf(kind);
      expect(found).toHaveLength(Math.min(100, changes));
      if (changes <= 100) continue;
      const sizes = found.map(({ delta }) => Math.abs(delta ?? 0));
      expect(new Set(sizes).size).toBeGreaterThan(1);
      expect(sizes).toEqual(descending(sizes));
    }
  });

  it('lists ten gaps of a change and two hundred pairs, those that changed most, and counts all', () => {
    for (const { gaps, gapCount } of whole.changes) {
      expect([gaps.length, gapCount]).toEqual([10, PARTIES - 1]);
      expect(sizesOf(gaps)).toEqual(descending(sizesOf(gaps)));
    }
    expect([whole.pairs.length, whole.pairCount]).toEqual([200, (PARTIES * (PARTIES - 1)) / 2]);
    expect(sizesOf(whole.pairs)).toEqual(descending(sizesOf(whole.pairs)));
  });

  it('lists all in the order of the matrix where it is asked of less', async () => {
    const { changes, counts } = await compare({ issues: 'issue-1~issue-2' });
    expect(changes).toHaveLength(2 * PARTIES);
    expect(counts.reduce((sum, count) => sum + count.changes, 0)).toBe(2 * PARTIES);
    const few = await compare({ parties: 'party-1~party-2~party-3' });
    expect([few.pairs.length, few.pairCount]).toEqual([3, 3]);
    const places = few.changes.map(({ kind, issueId }) => CHANGE_KINDS.indexOf(kind) * ISSUES + few.issues.findIndex(({ id }) => id === issueId));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('opens every number that it lists, asked of its issue or of its two parties', async () => {
    const slugOf = (id: string) => whole.parties.find((party) => party.id === id)?.slug ?? id;
    const shown = whole.changes.filter(({ after }) => after.issueSlug === 'issue-3');
    expect(shown.length).toBeGreaterThan(1);
    const shifts = shown.flatMap(({ after, gaps }) => gaps.map((gap) => [`gap-shift.issue-3.${after.partySlug}.${slugOf(gap.partyId)}`, gap.after - gap.before] as const));
    const ofIssue = new Map((await compare({ issues: 'issue-3', explain: 'true' })).explanations?.map(({ key, value }) => [key, value]));
    for (const [key, value] of shifts) expect(ofIssue.get(key)).toBeCloseTo(value, 4);

    const [pair] = whole.pairs;
    if (!pair) throw new Error('no pair is listed');
    const both = [slugOf(pair.a), slugOf(pair.b)];
    const ofPair = (await compare({ parties: both.join('~'), explain: 'true' })).explanations?.find(({ key }) => key === `gap-change.${both.join('.')}`);
    expect(ofPair?.value).toBeCloseTo(pair.after - pair.before, 4);
  });
});
