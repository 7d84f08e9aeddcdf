import { readNegotiation } from '@standpoint/contracts/negotiations';
import { IssueOverTime as Found, IssueStep, readIssueOverTime } from '@standpoint/contracts/over-time';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Answers } from '../../../test/answers';
import { aCell, anIssue, aParty, idOf } from '../../../test/matrix-fixture';
import { showAt } from '../../../test/show-at';
import { SETTINGS } from '../../../test/talks';
import type { IssueOverTimeState } from '../over-time-search';
import { IssueOverTime } from './issue-over-time';
import { linesIn } from './plot-lines';

const PARAMS = { workspace: 'demo', negotiation: 'cod-talks' };
const issue = anIssue({ slug: 'quota', title: 'Cod quota' });
const step = (from: string, more: Partial<IssueStep> = {}) => IssueStep.parse({ ...aCell({ issue: 'quota', ...more }), from });

const found = (steps: Record<string, readonly IssueStep[]>, more: Partial<Found> = {}): Found =>
  Found.parse({
    asOf: '2026-01-31',
    knownAt: null,
    version: 1,
    evidence: ['stated'],
    channels: ['public'],
    proposals: false,
    conditions: true,
    staleAfterDays: 90,
    contestWindowDays: 14,
    issue,
    from: '2026-01-05',
    parties: Object.keys(steps).map((slug) => aParty(slug)),
    series: Object.entries(steps).map(([slug, own]) => ({ partyId: idOf(slug), since: null, steps: own })),
    spread: { issueSlug: 'quota', n: 2, range: 50, polarisation: 0.25, agreement: -0.5, consensus: 0.6 },
    overlap: {
      issueSlug: 'quota',
      parties: 2,
      rangesKnown: 1,
      pessimistic: { low: 2, high: 0, width: -50, pivotal: [idOf('norway'), idOf('iceland')] },
      optimistic: { low: 0, high: 4, width: 100, pivotal: [idOf('norway'), idOf('iceland')] },
    },
    events: [{ id: idOf('round'), slug: 'round', title: 'First round', kind: 'talks', starts: '2026-01-20', ends: null, status: 'held' }],
    ...more,
  });

const showPlot = (given: Found, search: IssueOverTimeState = {}) => {
  const changes: object[] = [];
  new Answers().to(readNegotiation, PARAMS, SETTINGS).to(readIssueOverTime, { ...PARAMS, issue: 'quota' }, given);
  showAt(<IssueOverTime params={PARAMS} issue="quota" search={search} onChange={(change) => changes.push(change)} />);
  return changes;
};

const norway = [step('2026-01-05', { value: 4, label: 'All' }), step('2026-01-20', { value: 2, label: 'Half', low: 1, high: 3, evidence: 'reported', flags: ['contested', 'stale'] })];
const iceland = [step('2026-01-10', { value: 0, label: 'None' })];

describe('an issue over time', () => {
  it('reads out what holds on the last day, and by arrow key on the day before something changed', async () => {
    showPlot(found({ norway, iceland }));
    const plot = await screen.findByRole('slider', { name: 'Where the parties stood, day by day' });
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('On 31 Jan 2026');
    expect(within(status).getAllByRole('listitem')[0]).toHaveTextContent('norway: Half, reported by somebody else, speakers disagree; old');
    plot.focus();
    await userEvent.keyboard('{Home}');
    expect(plot).toHaveAttribute('aria-valuetext', '5 Jan 2026');
    expect(status).toHaveTextContent('norway: All');
    expect(status).toHaveTextContent('iceland: nothing known');
    await userEvent.keyboard('{ArrowRight}');
    expect(status).toHaveTextContent('iceland: None');
  });

  it('says the same in a table, the latest step first, and names the events by number', async () => {
    showPlot(found({ norway, iceland }));
    await userEvent.click(await screen.findByText('The same as a table: 3 steps'));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell').slice(0, 3).map((cell) => cell.textContent))).toEqual([
      ['20 Jan 2026', 'the day shown', 'Half'],
      ['5 Jan 2026', '19 Jan 2026', 'All'],
      ['10 Jan 2026', 'the day shown', 'None'],
    ]);
    expect(within(rows[0]!).getAllByRole('cell')[3]).toHaveTextContent(/Level 1.*Level 3/);
    expect(screen.getByRole('link', { name: 'First round' }).parentElement).toHaveTextContent(/^20 Jan 2026: First round$/);
  });

  it('colours six at most, says how many are grey, and takes those that the address names', async () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`party-${at}`, [step('2026-01-05')]]));
    showPlot(found(many));
    expect(await screen.findByText(/^2 more parties are grey/)).toBeInTheDocument();
    expect(within(screen.getByRole('status')).getAllByRole('listitem')).toHaveLength(6);
    const lines = linesIn(found(many), found(many).issue.scale!, ['party-7', 'party-0']);
    expect(lines.filter(({ at }) => at !== null).map(({ party, at }) => `${party.slug} ${at}`)).toEqual(['party-0 1', 'party-7 0']);
  });

  it('puts the span that is chosen into the address', async () => {
    const changes = showPlot(found({ norway }));
    await userEvent.click(await screen.findByRole('radio', { name: '1 month' }));
    expect(changes).toEqual([{ from: '2026-01-01' }]);
  });

  it('zooms into the days that are marked with Shift and the arrows, and lets go of them with Escape', async () => {
    const changes = showPlot(found({ norway, iceland }));
    const plot = await screen.findByRole('slider');
    plot.focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}');
    expect(screen.getByText(/marked/)).toHaveTextContent('10 – 31 Jan 2026 marked. Enter zooms in, Escape lets go.');
    await userEvent.keyboard('{Escape}{Enter}');
    expect(changes).toEqual([]);
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}');
    expect(changes).toEqual([{ from: '2026-01-10', asOf: '2026-01-31' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(changes[1]).toEqual({ from: undefined, asOf: undefined });
  });

  it('draws beside the lines what the address names, and says how to read it', async () => {
    const changes = showPlot(found({ norway }), { layers: 'salience' });
    expect(await screen.findByText(/^Thickness: how important/)).toBeInTheDocument();
    expect(screen.queryByText(/^Band:/)).not.toBeInTheDocument();
    const layers = within(screen.getByRole('group', { name: 'Drawn beside the lines' }));
    expect(layers.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([false, false, true]);
    await userEvent.click(layers.getByRole('checkbox', { name: 'Importance' }));
    await userEvent.click(layers.getByRole('checkbox', { name: 'Bands' }));
    expect(changes).toEqual([{ layers: 'none' }, { layers: 'bands~salience' }]);
  });

  it('says in its table how important the issue is to a party, and what is so by default', async () => {
    showPlot(found({ norway: [step('2026-01-05', { salience: 80 }), step('2026-01-20', { salience: 50, salienceIsDefault: true })] }));
    await userEvent.click(await screen.findByText('The same as a table: 2 steps'));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[5]?.textContent)).toEqual(['50, by default', '80']);
  });

  it('says what will stand here where nobody has spoken', async () => {
    showPlot(found({ norway: [] }, { from: null, events: [] }));
    expect(await screen.findByText('Nobody has spoken on this issue up to 31 Jan 2026')).toBeInTheDocument();
  });
});
