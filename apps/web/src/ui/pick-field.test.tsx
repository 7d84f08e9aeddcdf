import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { show } from '../test/render';
import { type Choice, PickField } from './pick-field';

const FISH: readonly Choice[] = [
  { value: 'cod', label: 'Cod' },
  { value: 'cusk', label: 'Cusk' },
  { value: 'herring', label: 'Herring' },
];

interface Log {
  readonly onPick: jest.Mock;
  readonly onUnpicked: jest.Mock;
  readonly onCreate: jest.Mock;
}

function Fishes({ log, isSure }: { log: Log; isSure: boolean }) {
  const [value, setValue] = useState('');
  const found = (typed: string) => FISH.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
  return (
    <>
      <PickField
        id="fish"
        label="Fish"
        value={value}
        valueLabel={FISH.find((fish) => fish.value === value)?.label ?? ''}
        nothing="No such fish"
        choicesFor={(typed) => found(typed).map((choice) => ({ ...choice, sure: isSure && found(typed).length === 1 }))}
        onPick={(picked, typed) => {
          setValue(picked);
          log.onPick(picked, typed);
        }}
        onUnpicked={log.onUnpicked}
        create={{ labelOf: (typed) => `Add ${typed}`, run: log.onCreate }}
      />
      <button type="button">Next</button>
    </>
  );
}

function open({ isSure = false } = {}) {
  const log = { onPick: jest.fn(), onUnpicked: jest.fn(), onCreate: jest.fn() };
  show(<Fishes log={log} isSure={isSure} />);
  return { ...log, field: screen.getByRole('combobox', { name: 'Fish' }), user: userEvent.setup() };
}

it('chooses with arrows and Enter, and tells what was typed', async () => {
  const { user, field, onPick } = open();
  await user.type(field, 'c{ArrowDown}{Enter}');
  expect(onPick).toHaveBeenCalledWith('cusk', 'c');
  expect(field).toHaveValue('Cusk');
});

it('chooses with the pointer', async () => {
  const { user, field } = open();
  await user.click(field);
  await user.click(await screen.findByRole('option', { name: 'Herring' }));
  expect(field).toHaveValue('Herring');
});

it('takes the only sure choice when the field is left', async () => {
  const { user, field } = open({ isSure: true });
  await user.type(field, 'her');
  await user.tab();
  expect(field).toHaveValue('Herring');
});

it('chooses nothing by itself when the choice is not sure, and keeps what was typed', async () => {
  const { user, field, onPick, onUnpicked } = open();
  await user.type(field, 'her');
  await user.tab();
  expect(onPick).not.toHaveBeenCalled();
  expect(onUnpicked).toHaveBeenCalledWith('her');
  expect(field).toHaveValue('her');
});

it('takes the choice back when the field is emptied', async () => {
  const { user, field, onPick } = open();
  await user.type(field, 'cod{Enter}');
  await user.clear(field);
  await user.tab();
  expect(onPick).toHaveBeenLastCalledWith('', '');
  expect(field).toHaveValue('');
});

it('offers to add what is not in the list', async () => {
  const { user, field, onCreate } = open();
  await user.type(field, 'tuna{Enter}');
  expect(onCreate).toHaveBeenCalledWith('tuna');
});

it('closes its list on Escape and leaves the dialog around it open', async () => {
  const { user, field } = open();
  await user.type(field, 'c');
  await screen.findByRole('listbox');
  // What Mantine's dialogs look at before they close.
  expect(field).toHaveAttribute('data-mantine-stop-propagation', 'true');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(field).toHaveValue('c');
  expect(field).not.toHaveAttribute('data-mantine-stop-propagation');
});
