import { Comparison } from '@standpoint/contracts/compare';
import { screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { aCell, anIssue, aParty, idOf } from '../../test/matrix-fixture';
import { showAt } from '../../test/show-at';
import { copiedWords, namesIn, sentenceOf, signed } from './change-words';
import { ComparePage } from './compare-page';
import { linksIn } from './link-of';

const issue = anIssue({ slug: 'quota', title: 'Cod quota' });
const parties = [aParty('norway'), aParty('iceland')];
const far = aCell({ issue: 'quota', party: 'norway', value: 4, saidOn: '2026-01-05', speaker: 'Haugen' });

const change = (kind: string, more: object = {}) => ({
  issueId: issue.id,
  partyId: idOf('norway'),
  kind,
  before: far,
  after: { ...far, label: 'Level 2', value: 2, share: 0.5, saidOn: '2026-01-20', saidFrom: '2026-01-20' },
  delta: -50,
  rangeChanged: false,
  drift: null,
  turn: null,
  halfStep: 12.5,
  accepts: null,
  salienceChanged: false,
  redLinesAdded: [],
  redLinesDropped: [],
  gaps: [{ partyId: idOf('iceland'), before: 100, after: 50, own: -50, other: 0, ifOnlyOwn: 50, ifOnlyOther: 100, turn: 'softened' }],
  gapCount: 1,
  ...more,
});

const comparison = (changes: readonly { kind: string; turn?: string | null }[], more: object = {}) =>
  Comparison.parse({
    version: 1,
    evidence: ['stated'],
    channels: ['public'],
    proposals: false,
    conditions: true,
    staleAfterDays: 90,
    contestWindowDays: 14,
    from: { asOf: '2026-01-10', knownAt: null },
    to: { asOf: '2026-01-31', knownAt: null },
    issues: [issue],
    parties,
    changes,
    counts: changes.map(({ kind }) => ({ kind, changes: 1 })),
    turns: { softened: changes.filter(({ turn }) => turn === 'softened').length, hardened: 0 },
    cells: 2,
    differing: { all: changes.length, moved: changes.filter(({ kind }) => kind !== 'learned').length },
    pairs: [{ a: idOf('norway'), b: idOf('iceland'), before: 100, after: 50, byA: -50, byB: 0, byKnown: 0, issuesCompared: 1 }],
    pairCount: 1,
    ...more,
  });

type Search = { show?: 'list' | 'matrix' | 'slope'; learned?: 'false' };

const showPage = async (changes: Parameters<typeof comparison>[0], search: Search = {}, more: object = {}) => {
  const found = comparison(changes, more);
  showAt(<ComparePage comparison={found} search={search} linkOf={linksIn({ workspace: 'demo', negotiation: 'talks' }, found)} />);
  await screen.findByText(/cells? differ|Nothing changed/);
};

describe('the comparison', () => {
  it('says before and after, how far, and what became of the gap', async () => {
    await showPage([change('moved closer')]);
    const section = within(screen.getByRole('region', { name: /Moved closer 1/ }));
    expect(section.getByRole('link', { name: 'Cod quota × norway' })).toHaveAttribute('href', expect.stringContaining('/c/quota/norway?asOf=2026-01-31'));
    expect(section.getByRole('listitem')).toHaveTextContent('Before: Level 4After: Level 2');
    expect(section.getByRole('listitem')).toHaveTextContent('−50 % of the scale');
    expect(section.getByRole('listitem')).toHaveTextContent('gap to iceland 100 → 50');
    expect(screen.getByRole('row', { name: /norway – iceland 100 50 norway −50, iceland 0/ })).toBeInTheDocument();
  });

  it('says who softened and from where on that counts, and what it would accept before and after', async () => {
    const accepts = { before: { label: 'Level 4', width: 0 }, after: { label: 'Level 1 – Level 3', width: 50 } };
    await showPage([change('moved closer', { drift: -50, turn: 'softened', rangeChanged: true, accepts }), change('moved apart', { drift: 10, turn: null })]);
    const softened = within(screen.getByRole('region', { name: /Moved closer 1/ })).getByRole('listitem');
    expect(softened).toHaveTextContent('softened by 50 % of the scale (more than half a step, 12.5 %, counts)');
    expect(softened).toHaveTextContent('would accept Level 4 → Level 1 – Level 3, wider by 50 % of the scale');
    expect(within(screen.getByRole('region', { name: /Moved apart 1/ })).getByRole('listitem')).not.toHaveTextContent('hardened');
    expect(screen.getByRole('status')).toHaveTextContent('1 softened');
  });

  it('keeps what was merely learned apart, and counts what is hidden', async () => {
    await showPage([change('moved'), change('learned')], { learned: 'false' });
    expect(screen.queryByText('Learned since')).not.toBeInTheDocument();
    expect(screen.getByText('1 is hidden')).toBeInTheDocument();
  });

  it('opens what was learned on the earlier day, as known now', async () => {
    await showPage([change('learned')]);
    expect(screen.getByRole('link', { name: 'Cod quota × norway' })).toHaveAttribute('href', expect.stringContaining('asOf=2026-01-10'));
  });

  it('shows the same in the places of the matrix, without what did not change', async () => {
    await showPage([change('moved')], { show: 'matrix' });
    expect(screen.getByRole('columnheader', { name: 'norway' })).toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'iceland' })).not.toBeInTheDocument();
  });

  const large = {
    counts: [{ kind: 'moved closer', changes: 2179 }, { kind: 'learned', changes: 40 }],
    turns: { softened: 1794, hardened: 0 },
    cells: 100_000,
    differing: { all: 2200, moved: 2179 },
    pairCount: 17_955,
  };

  it('says of how many it lists the first, of changes, of gaps and of pairs', async () => {
    await showPage([change('moved closer', { gapCount: 189 })], {}, large);
    expect(screen.getByRole('status')).toHaveTextContent('2,200 of 100,000 cells differMoved closer: 2,179Learned since: 401,794 softened');
    const section = within(screen.getByRole('region', { name: 'Moved closer 2,179' }));
    expect(section.getByText('The 1 of 2,179 that moved farthest along the scale. All of them are in the CSV file.')).toBeInTheDocument();
    expect(section.getByRole('listitem')).toHaveTextContent('1 of 189 gaps, those that changed most');
    expect(screen.getByText('The 1 of 17,955 pairs whose gap changed most.')).toBeInTheDocument();
  });

  it('counts what is hidden among all, listed or not', async () => {
    await showPage([change('moved closer')], { learned: 'false', show: 'matrix' }, large);
    expect(screen.getByRole('status')).toHaveTextContent('2,179 of 100,000 cells differMoved closer: 2,1791,794 softened40 are hidden');
    expect(screen.getByText(/^1 of 2,179 changes/)).toBeInTheDocument();
  });

  it('says so where nothing changed', async () => {
    await showPage([]);
    expect(screen.getByRole('heading', { name: 'Nothing changed between 10 Jan 2026 and 31 Jan 2026' })).toBeInTheDocument();
  });
});

describe('as text', () => {
  const sentence = (kind: string, more: object = {}) => {
    const found = comparison([change(kind, more)]);
    return found.changes[0] && sentenceOf(i18next.t, found.changes[0], namesIn(found));
  };

  it('names who moved, from what to what, and on whose words', () => {
    expect(sentence('moved apart')).toBe('norway moved from “Level 4” to “Level 2” on Cod quota (Haugen, 20 Jan 2026).');
  });

  const first = { before: aCell({ issue: 'quota', party: 'norway', state: 'none', saidOn: null }) };
  const after = (more: object) => ({ ...first, after: { ...far, saidOn: '2026-01-20', saidFrom: '2026-01-20', speaker: null, ...more } });

  it('does not put into a mouth what a bloc said, nor call a proposal a position', () => {
    expect(sentence('new', after({ flags: ['inherited'], inheritedFrom: 'iceland' }))).toBe('norway is counted at “Level 4” on Cod quota (inherited from iceland, 20 Jan 2026).');
    expect(sentence('new', after({ flags: ['proposal', 'reported'], evidence: 'reported', reportedBy: 'iceland', saidFrom: null }))).toBe(
      'norway proposed “Level 4” on Cod quota (by 20 Jan 2026, a proposal, as reported by iceland).',
    );
  });

  it('says what a position hangs on, until when it holds, and that its day is not known', () => {
    const condition = { text: 'if Iceland pays', onParty: 'iceland', state: 'untested' };
    expect(sentence('new', after({ speaker: 'Haugen', saidFrom: '2026-01-19', condition, validUntil: '2026-02-01' }))).toMatch(
      /took the position “Level 4” on Cod quota \(Haugen, 19\s–\s20 Jan 2026, only if Iceland pays, until 1 Feb 2026\)\.$/,
    );
    expect(sentence('new', after({ evidence: 'reported', saidFrom: null }))).toContain('(by 20 Jan 2026, reported by somebody else)');
  });

  it('names who of the party says otherwise', () => {
    const voices = [{ speaker: 'Haugen', label: 'Level 4', share: 1 }, { speaker: 'Berg', label: 'Level 2', share: 0.5 }];
    expect(sentence('new', after({ speaker: 'Haugen', voices }))).toBe(
      'norway took the position “Level 4” on Cod quota (Haugen, 20 Jan 2026). Its speakers disagree: Haugen “Level 4” and Berg “Level 2”.',
    );
  });

  it('calls nothing a position that was only raised, when it ends', () => {
    expect(sentence('expired', { before: { ...far, state: 'raised', label: '' }, after: { ...far, state: 'expired', label: '' } })).toMatch(/^What norway said on Cod quota, without a value, ended by itself/);
  });

  it('never calls a correction, a retraction or a late entry a move', () => {
    for (const kind of ['corrected', 'retracted', 'learned']) expect(sentence(kind)).toMatch(/^Not a move: /);
  });

  it('is said to be a part, where the page lists a part', () => {
    expect(copiedWords(i18next.t, 2, 2)).toBe('The changes are copied as sentences.');
    expect(copiedWords(i18next.t, 513, 6159)).toBe('The 513 changes of 6,159 that the page lists are copied as sentences. All of them are in the CSV file.');
  });

  it('writes numbers with their sign', () => {
    expect([signed(12.34), signed(-0.5), signed(0), signed(-0.01)]).toEqual(['+12.3', '−0.5', '0', '0']);
  });
});
