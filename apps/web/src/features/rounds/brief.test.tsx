import { ListedRound, Round } from '@standpoint/contracts/rounds';
import { screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { aCell, anEmptyCell, anIssue, aParty, idOf } from '../../test/matrix-fixture';
import { showAt } from '../../test/show-at';
import { aStatement, SETTINGS } from '../../test/talks';
import { Brief } from './brief';
import { briefText } from './brief-text';
import { RoundList } from './round-list';

const PARAMS = { workspace: 'demo', negotiation: 'cod-talks' };
const issue = anIssue({ slug: 'quota', title: 'Cod quota' });
const said = (id: string, quote: string) => aStatement({ id: idOf(id), quote });
const span = {
  id: idOf('oslo'),
  slug: 'oslo',
  title: 'Oslo round',
  place: 'Oslo',
  starts: '2026-01-20',
  ends: '2026-01-21',
  status: 'held',
  parties: [],
  before: '2026-01-19',
  after: '2026-01-31',
  previous: null,
  next: null,
} as const;

const held = aCell({ issue: 'quota', party: 'norway', value: 2, voices: [{ speaker: 'Haugen', label: 'Level 2', share: 0.5 }, { speaker: 'Berg', label: 'Level 4', share: 1 }] });
const nothing = anEmptyCell({ issue: 'quota', party: 'norway' });

const round = (more: object = {}) =>
  Round.parse({
    asOf: '2026-01-31',
    knownAt: null,
    version: 1,
    evidence: ['stated'],
    channels: ['public'],
    proposals: false,
    conditions: true,
    staleAfterDays: 90,
    contestWindowDays: 14,
    round: span,
    issues: [issue],
    parties: [aParty('norway'), aParty('iceland')],
    moves: [
      {
        issueId: issue.id,
        partyId: idOf('norway'),
        kind: 'new',
        before: nothing,
        after: held,
        delta: null,
        rangeChanged: false,
        drift: null,
        turn: null,
        halfStep: 12.5,
        accepts: null,
        salienceChanged: false,
        redLinesAdded: [],
        redLinesDropped: [],
        gaps: [],
        gapCount: 0,
        statementIds: [idOf('second'), idOf('first')],
      },
    ],
    redLines: [{ issueId: issue.id, partyId: idOf('norway'), kind: 'at most', label: 'Level 3', statementId: idOf('second') }],
    gaps: [{ a: idOf('norway'), b: idOf('iceland'), before: null, after: 50, byA: 0, byB: 0, byKnown: 0, issuesCompared: 1, statementIds: [idOf('first')] }],
    expiring: [],
    waiting: [],
    table: { issueIds: [issue.id], partyIds: [idOf('norway')], before: [nothing], after: [held] },
    statements: [said('first', 'Half of it.'), said('second', `${'A long word '.repeat(40)}end`)],
    leftOut: { moves: 3_000, redLines: 0, gaps: 0, expiring: 0, waiting: 0, issues: 2, parties: 0 },
    ...more,
  });

const showBrief = async (given = round()) => {
  showAt(<Brief params={PARAMS} negotiation={SETTINGS} round={given} acts={null} />);
  await screen.findByRole('heading', { name: 'Brief: Oslo round' });
};
const section = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the brief of a round', () => {
  it('gives every sentence the numbers of its sources, each of which leads there', async () => {
    await showBrief();
    const [move] = section(/^What moved 3,001/).getAllByRole('listitem');
    expect(move).toHaveTextContent('norway took the position “Level 2” on Cod quota (A minister, 30 Jan 2026). Its speakers disagree: Haugen “Level 2” and Berg “Level 4”. [1, 2]');
    expect(section(/^New red lines/).getByRole('link', { name: 'Source 2' })).toHaveAttribute('href', '#source-2');
    expect(section(/^Gaps/).getByRole('listitem')).toHaveTextContent('The gap between norway and iceland is 50 of 100 now, on 1 issue; before, none was known of both. [1]');
    const sources = section(/^Sources/).getAllByRole('listitem');
    expect(sources.map(({ id }) => id)).toEqual(['source-1', 'source-2']);
    expect(within(sources[0]!).getAllByRole('link')[0]).toHaveAttribute('href', `/w/demo/n/cod-talks/s/${idOf('first')}`);
    expect(sources[1]!.textContent?.length).toBeLessThan(400);
  });

  it('says what found no room, and where it is', async () => {
    await showBrief();
    expect(screen.getByRole('link', { name: 'and 3,000 more, in the comparison' })).toHaveAttribute('href', '/w/demo/n/cod-talks/compare?from=2026-01-19&to=2026-01-31');
    expect(screen.getByText('Left out for want of room: 2 issues.')).toBeInTheDocument();
  });

  it('says so where nothing happened, section by section', async () => {
    await showBrief(round({ moves: [], redLines: [], gaps: [], statements: [], leftOut: { moves: 0, redLines: 0, gaps: 0, expiring: 0, waiting: 0, issues: 0, parties: 0 } }));
    expect(screen.getByText('No cell changed between the two days.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Sources' })).not.toBeInTheDocument();
  });

  it('holds both days in one cell of the table, in words', async () => {
    await showBrief();
    expect(section(/^The matrix/).getByRole('row', { name: /Cod quota/ })).toHaveTextContent('before: nothing saidafter: Level 2');
  });

  it('is pasted with its sources and where each is kept', () => {
    const text = briefText(i18next.t, round(), { timeZone: 'UTC', addressOf: (id) => `https://talks.example/s/${id}` });
    expect(text).toContain('- norway drew a red line on Cod quota: at most “Level 3”. [2]');
    expect(text).toContain('No position ends within seven days of the second day.');
    expect(text.split('\n').filter((line) => /^\[\d+\] .*https:\/\/talks\.example\/s\//.test(line))).toHaveLength(2);
  });
});

describe('the list of rounds', () => {
  const show = (rounds: readonly object[]) =>
    showAt(<RoundList params={PARAMS} rounds={rounds.map((each) => ListedRound.parse({ ...span, statementCount: 4, ...each }))} asOf="2026-01-31" search={{ asOf: '2026-01-31' }} />);

  it('leads to the briefs of those that have begun, the latest first', async () => {
    show([{}, { id: idOf('bergen'), slug: 'bergen', title: 'Bergen round', starts: '2026-02-10', ends: null, status: 'planned', after: null }]);
    const rows = await screen.findAllByRole('listitem');
    expect(rows[0]).toHaveTextContent('Bergen round10 Feb 2026 · OsloHas not begun by 31 Jan 2026');
    expect(rows[1]).toHaveTextContent('Read from 19 Jan 2026 to 31 Jan 2026 · 4 statements in between, conduct included');
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/w/demo/n/cod-talks/rounds/oslo?asOf=2026-01-31']);
  });

  it('says how a round comes about where there is none', async () => {
    show([]);
    expect(await screen.findByRole('link', { name: 'To the events' })).toHaveAttribute('href', '/w/demo/n/cod-talks/events');
  });
});
