import { listIssues } from '@standpoint/contracts/issues';
import { readNegotiation } from '@standpoint/contracts/negotiations';
import type { Role } from '@standpoint/contracts/permissions';
import { listSpeakers } from '@standpoint/contracts/speakers';
import { listStatementRevisions, readStatement, reinstateStatement, retractStatement, type Statement } from '@standpoint/contracts/statements';
import { readMe } from '@standpoint/contracts/workspaces';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, Refused } from '../../test/answers';
import { showAt } from '../../test/show-at';
import { aStatement, idOf, ISSUES, meAs, PARAMS, SETTINGS, SPEAKERS } from '../../test/talks';
import { GiveReasonDialog } from './give-reason-dialog';
import { StatementPage } from './statement-page';

const AT = { ...PARAMS, statement: idOf(100) };

function talks(revisions: readonly [Statement, ...Statement[]], role: Role = 'analyst') {
  return new Answers()
    .to(readMe, undefined, meAs(role))
    .to(readNegotiation, PARAMS, SETTINGS)
    .to(listSpeakers, PARAMS, { items: SPEAKERS })
    .to(listIssues, PARAMS, { items: ISSUES })
    .to(readStatement, AT, revisions[0])
    .to(listStatementRevisions, AT, { items: [...revisions] });
}

async function open(address = '/s') {
  const shown = showAt(<StatementPage {...AT} />, address);
  await screen.findByRole('heading', { level: 1 });
  return { user: userEvent.setup({ delay: null }), ...shown };
}

afterEach(() => notifications.clean());

describe('the page of a statement', () => {
  it('shows what each position says on its own scale, with a way to its cell', async () => {
    const [quota] = aStatement().positions;
    const access = { ...quota!, id: idOf(102), issue: { id: idOf(12), slug: 'access', name: 'Access to waters' }, value: 1, low: 0, high: 1, label: 'By licence' };
    talks([aStatement({ positions: [quota!, access] })]);
    await open();
    const items = within(screen.getByRole('region', { name: 'Positions' })).getAllByRole('listitem');
    expect(items[1]).toHaveTextContent('By licencewould accept from “Closed” to “By licence”');
    expect(within(items[1]!).getByRole('link', { name: 'Open the cell' })).toHaveAttribute('href', '/w/demo/n/cod-talks/c/access/norway');
  });

  it('goes to the position that the address names', async () => {
    const [quota] = aStatement().positions;
    talks([aStatement({ positions: [quota!, { ...quota!, id: idOf(102), issue: { id: idOf(12), slug: 'access', name: 'Access to waters' } }] })]);
    const scrolled = jest.spyOn(HTMLElement.prototype, 'scrollIntoView');
    await open('/s#p2');
    expect(scrolled.mock.contexts).toContain(document.getElementById('p2'));
    expect(document.getElementById('p2')).toHaveAttribute('data-named', 'true');
  });

  it('leads to what it answers and to what answers it', async () => {
    const other = (number: number, quote: string) => ({ id: idOf(number), externalId: null, party: null, saidOn: '2026-01-29', quote, quoteKind: 'verbatim' as const });
    const links = [{ type: 'responds to' as const, statement: other(7, 'Earlier words'), issue: null, facet: null }];
    const linkedFrom = [{ type: 'withdraws' as const, statement: other(8, 'Later words'), issue: null, facet: 'red line' as const }];
    talks([aStatement({ links, linkedFrom })]);
    await open();
    const [earlier, later] = within(screen.getByRole('region', { name: 'Connected statements' })).getAllByRole('listitem');
    expect(earlier).toHaveTextContent(/^responds to.*“Earlier words”/);
    expect(later).toHaveTextContent(/^withdrawn by \(red line\).*“Later words”/);
    expect(within(later!).getByRole('link')).toHaveAttribute('href', `/w/demo/n/cod-talks/s/${idOf(8)}`);
  });

  it('keeps the earlier wording readable, word by word, with who changed it and why', async () => {
    talks([aStatement({ revision: 2, saidOn: '2026-01-29', saidFrom: '2026-01-29', reason: 'Date line.' }), aStatement()]);
    await open();
    const revisions = await screen.findAllByText(/Ann Analyst, 2 Feb 2026/);
    expect(revisions).toHaveLength(2);
    expect(screen.getByText('Reason: Date line.')).toBeInTheDocument();
    expect(screen.getAllByText('30').every(({ tagName }) => tagName === 'DEL')).toBe(true);
    expect(screen.getAllByText('29').every(({ tagName }) => tagName === 'INS')).toBe(true);
  });

  it('offers to reinstate what was retracted, and no correction before that', async () => {
    talks([aStatement({ closedAt: '2026-02-03T09:00:00Z', retracted: { at: '2026-02-03T09:00:00Z', by: { id: idOf(60), name: 'Ann' }, reason: 'Wrong man.' } })]);
    const { user, router } = await open();
    expect(screen.getByRole('alert')).toHaveTextContent('Reason: Wrong man.');
    expect(screen.getByRole('button', { name: /^Correct\. It was retracted: reinstate it first/ })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: 'Reinstate' }));
    expect(router.state.location.search).toMatchObject({ reinstate: idOf(100) });
  });

  it('says what it is when there is no party and no position', async () => {
    talks([aStatement({ party: null, speaker: null, positions: [] })]);
    await open();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Commentary, no party');
    expect(screen.getByText(/changes no cell/)).toBeInTheDocument();
  });
});

describe('retracting and reinstating', () => {
  const openDialog = async (act: 'retract' | 'reinstate') => {
    const onClose = jest.fn();
    showAt(<GiveReasonDialog {...AT} act={act} onClose={onClose} />);
    return { onClose, user: userEvent.setup({ delay: null }), reason: await screen.findByRole('textbox', { name: 'Reason' }) };
  };

  it.each([
    ['retract', 'Retract the statement', retractStatement],
    ['reinstate', 'Reinstate the statement', reinstateStatement],
  ] as const)('needs a reason: %s', async (act, label, endpoint) => {
    const answers = talks([aStatement({ revision: 4 })]).to(endpoint, AT, aStatement({ revision: 4 }));
    const { onClose, user, reason } = await openDialog(act);
    await user.click(screen.getByRole('button', { name: label }));
    expect(reason).toHaveAccessibleDescription(/must not be empty/);
    expect(answers.sentTo(endpoint)).toHaveLength(0);
    await user.type(reason, 'Misattributed.{Control>}{Enter}{/Control}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(answers.sentTo(endpoint)[0]).toMatchObject({ body: { reason: 'Misattributed.' }, headers: { 'if-match': '"4"' } });
  });

  it('keeps the reason when it is refused', async () => {
    const refused = new Refused({ status: 403, code: 'forbidden', detail: 'Your role does not allow this.' });
    talks([aStatement()]).to(retractStatement, AT, () => refused);
    const { onClose, user, reason } = await openDialog('retract');
    await user.type(reason, 'Misattributed.');
    await user.click(screen.getByRole('button', { name: 'Retract the statement' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Your role does not allow this.');
    expect(reason).toHaveValue('Misattributed.');
    expect(onClose).not.toHaveBeenCalled();
  });
});

it('says of each later revision whether it corrected or reinstated', async () => {
  const retracted = { at: '2026-02-03T09:00:00.000000Z', by: { id: idOf(60), name: 'Ann Analyst' }, reason: 'Misheard.' };
  talks([aStatement({ revision: 3 }), aStatement({ revision: 2, retracted }), aStatement()]);
  await open();
  const revisions = within(await screen.findByRole('region', { name: 'Revisions' }));
  expect(await revisions.findByText(/^Reinstated by/)).toBeInTheDocument();
  expect(revisions.getAllByText(/^Corrected by/)).toHaveLength(1);
});

it('leads to all statements where there is none like that', async () => {
  talks([aStatement()]).to(readStatement, AT, () => new Refused({ status: 404, code: 'statement-not-found' }));
  await open();
  expect(screen.getByRole('heading', { level: 1, name: 'There is no such statement here' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'To all statements' })).toHaveAttribute('href', '/w/demo/n/cod-talks/statements');
});
