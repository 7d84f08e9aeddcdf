import 'fake-indexeddb/auto';
import { Issue, listIssues } from '@standpoint/contracts/issues';
import { correctStatement, type CorrectStatement, readStatement, type Statement } from '@standpoint/contracts/statements';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import { type Answers, Refused } from '../../test/answers';
import { forgetDrafts, openForm, save, talks, textbox } from '../../test/statement-form';
import { aStatement, idOf, ISSUES, PARAMS, SETTINGS } from '../../test/talks';
import { draftKeyOf, readKeptDraft } from './draft/kept-draft';

beforeEach(forgetDrafts);
afterEach(() => notifications.clean());

describe('correcting a statement', () => {
  const at = { ...PARAMS, statement: idOf(100) };
  const newer = aStatement({ revision: 2, quote: 'We need 350 kt.', recordedBy: { id: idOf(62), name: 'Bo' } });
  const corrected = (answers: Answers) => answers.sentTo(correctStatement);

  it('asks for a reason and sends the revision that was read', async () => {
    const answers = talks().to(readStatement, at, aStatement()).to(correctStatement, at, newer);
    const { user, onClose } = await openForm({ correct: idOf(100) });
    await user.clear(textbox(/^Position \(kt\)/));
    await user.type(textbox(/^Position \(kt\)/), '350');
    await user.click(save());
    expect(textbox(/^Reason/)).toHaveAccessibleDescription(/must not be empty/);
    await user.type(textbox(/^Reason/), 'Misheard.');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(corrected(answers)[0]?.headers['if-match']).toBe('"1"');
    expect(corrected(answers)[0]?.body).toMatchObject({ reason: 'Misheard.', positions: [{ id: idOf(101), value: 350 }] });
  });

  it('goes on from the revision on which a kept correction was begun, so that nobody is overwritten', async () => {
    talks().to(readStatement, at, aStatement());
    const first = await openForm({ correct: idOf(100) });
    await first.user.type(textbox(/^Quote/), ' At least.');
    first.unmount();
    await waitFor(async () => expect(await readKeptDraft(draftKeyOf(idOf(60), SETTINGS.id, idOf(100)))).not.toBeNull());
    const answers = talks().to(readStatement, at, newer).to(correctStatement, at, new Refused({ status: 412, code: 'stale', current: newer }));
    const { user } = await openForm({ correct: idOf(100) });
    await user.type(textbox(/^Reason/), 'Cut short.');
    await user.click(save());
    expect(await screen.findByText(/Somebody changed this statement/)).toBeInTheDocument();
    expect(corrected(answers)[0]?.headers['if-match']).toBe('"1"');
  });

  it('shows a newer version beside what was typed, and goes on from it', async () => {
    const saved: Statement = aStatement({ revision: 3 });
    const answers = talks()
      .to(readStatement, at, aStatement())
      .to(correctStatement, at, ({ headers }) => (headers['if-match'] === '"2"' ? saved : new Refused({ status: 412, code: 'stale', current: newer })));
    const { user, onClose } = await openForm({ correct: idOf(100) });
    await user.type(textbox(/^Quote/), ' At least.');
    await user.type(textbox(/^Reason/), 'Cut short.');
    await user.click(save());
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /^Quote/ });
    expect(row).toHaveTextContent('We need 350 kt.');
    expect(row).toHaveTextContent('We need four hundred thousand tonnes. At least.');
    await user.click(screen.getByRole('button', { name: 'Go on with mine' }));
    expect(textbox(/^Quote/)).toHaveValue('We need four hundred thousand tonnes. At least.');
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(corrected(answers)).toHaveLength(2);
  });

  it('is held against the scales that it was coded on; after a look at a changed one it goes on with that', async () => {
    const rescaled = ISSUES.map((issue) => (issue.slug === 'cod-quota' ? Issue.parse({ ...issue, scaleVersion: 2 }) : issue));
    const fault = { path: 'positions.0.issue', code: 'scale-changed', message: 'The scale was changed while this was written.' };
    const answers = talks()
      .to(readStatement, at, aStatement())
      .to(correctStatement, at, ({ body }) =>
        (body as CorrectStatement).positions[0]?.scaleVersion === 2 ? newer : new Refused({ status: 422, code: 'scale-changed', errors: [fault] }),
      );
    const { user, onClose } = await openForm({ correct: idOf(100) });
    answers.to(listIssues, PARAMS, { items: rescaled });
    await user.type(textbox(/^Reason/), 'Misheard.');
    await user.click(save());
    expect(await screen.findByRole('combobox', { name: /^Issue/ })).toHaveAccessibleDescription(/The scale was changed while this was written/);
    await waitFor(() => expect(answers.sentTo(listIssues)).toHaveLength(2));
    await user.click(save());
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(corrected(answers).map(({ body }) => (body as CorrectStatement).positions[0]?.scaleVersion)).toEqual([1, 2]);
  });
});
