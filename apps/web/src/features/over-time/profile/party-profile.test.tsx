import { readNegotiation } from '@standpoint/contracts/negotiations';
import { PartyProfile as Found, readPartyProfile } from '@standpoint/contracts/party-profile';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Answers } from '../../../test/answers';
import { aCell, anIssue, aParty, idOf } from '../../../test/matrix-fixture';
import { showAt } from '../../../test/show-at';
import { SETTINGS } from '../../../test/talks';
import { PartyProfile } from './party-profile';

const PARAMS = { workspace: 'demo', negotiation: 'cod-talks' };
const cell = aCell({ issue: 'quota', party: 'norway', salience: 80, low: 2, high: 4, redLines: [{ kind: 'at most', value: 3, option: null, label: 'Level 3', crossed: true, statementId: idOf('line') }] });

const found = (more: object = {}): Found =>
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
    party: aParty('norway'),
    since: '2026-01-24',
    issues: [anIssue({ slug: 'quota', title: 'Cod quota' })],
    others: [aParty('iceland')],
    othersLeftOut: 0,
    rows: [{ issueId: idOf('quota'), cell, accepts: { low: 0.25, high: 0.75 }, others: [{ partyId: idOf('iceland'), label: 'Level 4', share: 1 }] }],
    changes: [],
    watch: [],
    disagreements: [],
    saidAndDone: [],
    ...more,
  });

const showProfile = (given: Found) => {
  const changes: object[] = [];
  new Answers().to(readNegotiation, PARAMS, SETTINGS).to(readPartyProfile, { ...PARAMS, party: 'norway' }, given);
  showAt(<PartyProfile params={PARAMS} party="norway" search={{}} onChange={(change) => changes.push(change)} />);
  return changes;
};

const section = async (name: RegExp | string) => within(await screen.findByRole('region', { name }));

describe('the profile of a party', () => {
  it('says in words what each line shows: place, accepted range, importance and the others', async () => {
    showProfile(found());
    const row = (await section('Where it stands')).getByRole('listitem');
    expect(row).toHaveTextContent('Cod quotaown controltheir controlLevel 1A minister, 30 Jan 2026would accept Level 2 to Level 4 · importance 80 of 100Beside it: iceland (Level 4)');
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/c/quota/norway?asOf=2026-01-31'));
  });

  it('says that a bloc spoke for it, or somebody else of it', async () => {
    const told = aCell({ issue: 'quota', party: 'norway', speaker: null, inheritedFrom: 'eea', evidence: 'reported', reportedBy: 'iceland', saidFrom: null, flags: ['reported', 'inherited'] });
    showProfile(found({ rows: [{ issueId: idOf('quota'), cell: told, accepts: null, others: [] }] }));
    const row = (await section('Where it stands')).getByRole('listitem');
    expect(row).toHaveTextContent('Level 1inherited from eea, by 30 Jan 2026, as reported by iceland');
  });

  it('lists red lines with their statement, and says where its own position lies beyond', async () => {
    showProfile(found());
    const item = (await section('Red lines')).getByRole('listitem');
    expect(item).toHaveTextContent('Cod quota: at most Level 3 · its own position lies beyond it');
    expect(within(item).getByRole('link', { name: 'statement' })).toHaveAttribute('href', expect.stringContaining(`/s/${idOf('line')}`));
  });

  it('says of each list what its being empty means', async () => {
    showProfile(found());
    expect(await screen.findByText('Nothing moved since 24 Jan 2026.')).toBeInTheDocument();
    for (const words of ['No condition of its positions waits for a judgement.', 'No position of it ends within seven days.', 'Its speakers do not contradict each other.', 'No conduct was observed.']) {
      expect(screen.getByText(words)).toBeInTheDocument();
    }
  });

  it('lists movements, what ends, what waits, who disagrees, and deeds next to words', async () => {
    const item = { issueSlug: 'quota', partySlug: 'norway', label: 'Level 1', day: null, days: null, detail: '', statementId: null };
    const voice = (name: string, label: string) => ({ speaker: { id: idOf(name), slug: name.toLowerCase(), name }, label, share: null, saidOn: '2026-01-30', statementId: idOf(label) });
    showProfile(
      found({
        changes: [{ issueId: idOf('quota'), partyId: idOf('norway'), kind: 'moved apart', before: cell, after: cell, delta: 25, drift: 25, turn: 'hardened', halfStep: 12.5, accepts: null, rangeChanged: false, salienceChanged: false, redLinesAdded: [], redLinesDropped: [], gaps: [], gapCount: 0 }],
        watch: [
          { ...item, reason: 'expiring', day: '2026-02-02', days: 2 },
          { ...item, reason: 'condition', detail: 'if Iceland agrees' },
        ],
        disagreements: [{ issueId: idOf('quota'), voices: [voice('Haugen', 'Level 1'), voice('Berg', 'Level 4')] }],
        saidAndDone: [{ issueId: idOf('quota'), day: '2026-01-29', done: { label: 'Level 4', share: 1, statementId: idOf('deed') }, said: { label: 'Level 1', share: 0.25, saidOn: '2026-01-28', statementId: idOf('word') }, differs: true }],
      }),
    );
    expect((await section('Movements since 24 Jan 2026')).getByRole('heading', { name: /Moved apart 1/ })).toBeInTheDocument();
    expect((await section('Positions about to end')).getByRole('listitem')).toHaveTextContent('ends in 2 days, on 2 Feb 2026');
    expect((await section('Conditions waiting')).getByRole('listitem')).toHaveTextContent('if Iceland agrees');
    expect((await section('Speakers who disagree')).getByText(/Berg: Level 4, 30 Jan 2026/)).toBeInTheDocument();
    const deeds = within(screen.getByRole('table', { name: 'Said and done' }));
    expect(deeds.getAllByRole('row')[1]).toHaveTextContent('29 Jan 2026Cod quotaLevel 1 statementLevel 4 statementdiffer');
  });

  it('puts the span of the movements into the address', async () => {
    const changes = showProfile(found());
    await userEvent.click(await screen.findByRole('radio', { name: 'Month' }));
    expect(changes).toEqual([{ since: '2026-01-01' }]);
  });
});
