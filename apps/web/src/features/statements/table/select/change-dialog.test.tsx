import '../../../../i18n/en/table';
import { editStatements, retractStatements } from '@standpoint/contracts/edit-statements';
import { ListedStatement } from '@standpoint/contracts/statements';
import { notifications } from '@mantine/notifications';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Answers, Refused } from '../../../../test/answers';
import { showAt } from '../../../../test/show-at';
import { aStatement, idOf, PARAMS } from '../../../../test/talks';
import type { Act } from './change';
import { ChangeDialog } from './change-dialog';
import { NOTHING, type Selection, toggleAll, without } from './selection';

const ROWS = [1, 2, 3].map((number) => ListedStatement.parse({ ...aStatement({ id: idOf(number), revision: number, quote: `Words ${number}` }), marks: null }));

/** Holds the selection as the table does. */
function Page({ act, first, onDone }: { act: Act; first: Selection; onDone: () => void }) {
  const [selection, setSelection] = useState(first);
  const onLeaveOut = (ids: ReadonlySet<string>) => setSelection((now) => without(now, ids));
  return <ChangeDialog params={PARAMS} act={act} selection={selection} onLeaveOut={onLeaveOut} onDone={onDone} onClose={() => undefined} />;
}

async function open(act: Act, first: Selection = toggleAll(NOTHING, ROWS)) {
  const onDone = jest.fn();
  showAt(<Page act={act} first={first} onDone={onDone} />);
  const dialog = within(await screen.findByRole('dialog'));
  return { user: userEvent.setup({ delay: null }), dialog, onDone };
}

const changed = (...numbers: number[]) => ({ changed: numbers.map((number) => ({ statement: idOf(number), revision: number + 1 })), unchanged: [] });

afterEach(() => notifications.clean());

it('sends one change for all, each with the revision that was looked at, and the reason', async () => {
  const answers = new Answers().to(editStatements, PARAMS, changed(1, 2, 3));
  const { user, dialog, onDone } = await open({ kind: 'edit', field: 'credibility' });
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Credibility' }), '-');
  await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Nobody can judge it.{Enter}');
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(answers.sentTo(editStatements)[0]?.body).toEqual({
    change: { credibility: null },
    reason: 'Nobody can judge it.',
    statements: [1, 2, 3].map((number) => ({ statement: idOf(number), revision: number })),
  });
});

it('asks for a reason before it sends anything', async () => {
  const answers = new Answers().to(retractStatements, PARAMS, changed(1));
  const { user, dialog } = await open({ kind: 'retract' });
  await user.click(dialog.getByRole('button', { name: 'Retract' }));
  expect(dialog.getByRole('textbox', { name: /^Reason/ })).toHaveAccessibleDescription(/must not be empty/);
  expect(answers.sentTo(retractStatements)).toHaveLength(0);
});

it('names what stands in the way, and goes on without it', async () => {
  const errors = [{ path: `statements.${idOf(2)}`, code: 'not-yours', message: 'Somebody else logged it.' }];
  const answers = new Answers().to(editStatements, PARAMS, ({ body }) =>
    (body as { statements: unknown[] }).statements.length === 3 ? new Refused({ status: 409, code: 'statements-refused', errors }) : changed(1, 3),
  );
  const { user, dialog, onDone } = await open({ kind: 'edit', field: 'status' });
  await user.selectOptions(dialog.getByRole('combobox', { name: 'Status' }), 'draft');
  await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Not ready.{Enter}');
  const refused = within(await dialog.findByRole('alert'));
  expect(refused.getByText('Nothing was changed: 1 statement stands in the way')).toBeInTheDocument();
  expect(refused.getByRole('link', { name: '“Words 2”' })).toHaveAttribute('href', `/w/demo/n/cod-talks/s/${idOf(2)}`);
  await user.click(refused.getByRole('button', { name: 'Leave these out and go on' }));
  await user.click(dialog.getByRole('button', { name: 'Change' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(answers.sentTo(editStatements)).toHaveLength(2);
});

it('sends a search with what it found, and says when it finds another number by then', async () => {
  const all: Selection = { kind: 'all', search: { party: 'norway' }, total: { count: 204, exact: true } };
  const answers = new Answers().to(retractStatements, PARAMS, () => new Refused({ status: 409, code: 'selection-changed' }));
  const { user, dialog } = await open({ kind: 'retract' }, all);
  await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'Wrong negotiation.{Enter}');
  expect(await dialog.findByRole('alert')).toHaveTextContent('another number of statements');
  expect(answers.sentTo(retractStatements)[0]?.body).toEqual({ reason: 'Wrong negotiation.', search: { party: 'norway' }, total: 204 });
});
