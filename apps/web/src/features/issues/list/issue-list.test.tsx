import { editIssue, listIssueCodings } from '@standpoint/contracts/edit-issues';
import { Issue, listIssues } from '@standpoint/contracts/issues';
import { readMe } from '@standpoint/contracts/workspaces';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers } from '../../../test/answers';
import { showAt } from '../../../test/show-at';
import { idOf, ISSUES, meAs, PARAMS } from '../../../test/talks';
import { IssueList } from './issue-list';

const [heading] = ISSUES;
const BELOW = ISSUES.map((issue) => (issue.slug === 'cod-quota' || issue.slug === 'access' ? Issue.parse({ ...issue, parentId: heading?.id }) : issue));

const answersFor = (role: Parameters<typeof meAs>[0], issues: readonly Issue[] = BELOW) =>
  new Answers()
    .to(readMe, undefined, meAs(role))
    .to(listIssues, PARAMS, { items: [...issues] })
    .to(listIssueCodings, PARAMS, { items: [{ issueId: idOf(11), codings: 12, statements: 9 }] });

const showList = () => showAt(<IssueList params={PARAMS} onOpen={() => undefined} />);
const rowOf = async (name: RegExp) => screen.findByRole('row', { name });

describe('the list of issues', () => {
  it('says of each issue its status, its scale in words, whether it counts, and how much is coded on it', async () => {
    answersFor('viewer', BELOW.map((issue) => (issue.slug === 'access' ? Issue.parse({ ...issue, inGap: false, status: 'parked' }) : issue)));
    showList();
    const quota = await rowOf(/Cod quota/);
    expect(within(quota).getByText('0 – 900 kt')).toBeVisible();
    expect(within(quota).getByText('counts in gaps')).toBeVisible();
    expect(await within(quota).findByRole('link', { name: '12 codings' })).toHaveTextContent('12');
    const access = await rowOf(/Access to waters/);
    expect(within(access).getByText('3 levels: Closed to Open')).toBeVisible();
    expect(within(access).getByText('only tracked')).toBeVisible();
    expect(within(access).getByText('parked')).toBeVisible();
    expect(within(await rowOf(/Who arbitrates/)).getByText('2 options: A court, A panel')).toBeVisible();
  });

  it('teaches what an issue is where there is none', async () => {
    answersFor('reviewer', []);
    showList();
    expect(await screen.findByRole('heading', { name: 'No issue yet' })).toBeVisible();
    expect(screen.getByText(/the key is A/)).toBeVisible();
  });

  it('moves an issue by the menu and by the keyboard, and says where it stands now', async () => {
    const answers = answersFor('reviewer').to(editIssue, { ...PARAMS, issue: 'cod-quota' }, ISSUES[1] ?? ({} as Issue));
    showList();
    await userEvent.click(within(await rowOf(/Cod quota/)).getByRole('button', { name: 'Move Cod quota' }));
    expect(await screen.findByRole('menuitem', { name: /Move up/ })).toHaveAttribute('data-disabled');
    await userEvent.click(screen.getByRole('menuitem', { name: /Move down/ }));
    expect(await screen.findByText('Cod quota now stands at 2 of 2.')).toBeInTheDocument();
    expect(answers.sentTo(editIssue)[0]).toMatchObject({ body: { after: 'access' }, headers: { 'if-match': '"1"' } });

    screen.getByRole('link', { name: 'Cod quota' }).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(answers.sentTo(editIssue)).toHaveLength(2);
  });

  it('is gone through with J, K and the arrows', async () => {
    answersFor('viewer');
    showList();
    await rowOf(/Cod quota/);
    await userEvent.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Cod quota' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: 'Access to waters' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}k');
    expect(screen.getByRole('link', { name: 'Catch' })).toHaveFocus();
  });

  it('keeps its buttons from whoever may not use them, and says whom to ask', async () => {
    answersFor('analyst');
    showList();
    expect(await screen.findByRole('button', { name: /^Add an issue\. .*reviewer/ })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.queryByRole('button', { name: 'Move Cod quota' })).toBeNull();
  });
});
