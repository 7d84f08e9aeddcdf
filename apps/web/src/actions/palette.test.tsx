import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../test/render';
import { useActions } from './actions';
import { CommandLayer } from './command-layer';
import { FindablesProvider, useOffer } from './findables';
import { matches } from './palette';

const done: string[] = [];

function Page({ mayLog = true }: { mayLog?: boolean }) {
  useActions({ 'go.gaps': () => done.push('gaps'), 'go.matrix': () => done.push('matrix') });
  useActions({ 'statement.record': () => done.push('log') }, () => mayLog);
  useOffer([{ id: 'cod', group: 'Statements on this issue', label: 'Cod quota', go: () => done.push('cod') }]);
  return null;
}

function open(page = <Page />) {
  done.length = 0;
  show(
    <FindablesProvider>
      <CommandLayer />
      {page}
    </FindablesProvider>,
  );
  return userEvent.keyboard('{Control>}k{/Control}');
}

const options = () => within(screen.getByRole('listbox')).queryAllByRole('option').map((option) => option.textContent);

it('opens with its key and runs what is chosen with the arrows and Enter', async () => {
  await open();
  const field = await screen.findByRole('combobox');
  await userEvent.type(field, 'go to');
  expect(options()).toEqual(['Go to the matrixGM', 'Go to the gapsGG']);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(done).toEqual(['gaps']);
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

it('tells a screen reader which entry is chosen', async () => {
  await open();
  const field = await screen.findByRole('combobox');
  await userEvent.type(field, 'gaps');
  expect(screen.getByRole('option', { selected: true })).toHaveAttribute('id', field.getAttribute('aria-activedescendant'));
});

it('finds the issues of the open page', async () => {
  await open();
  await userEvent.type(await screen.findByRole('combobox'), 'cod{Enter}');
  expect(done).toEqual(['cod']);
});

it('leaves out what cannot be done now', async () => {
  await open(<Page mayLog={false} />);
  await userEvent.type(await screen.findByRole('combobox'), 'log');
  expect(options()).toEqual([]);
  expect(screen.getByText('Nothing found.')).toBeVisible();
});

it('matches every word typed, in any order, without accents and case', () => {
  expect(matches('Zölle und Quoten', 'quot zolle')).toBe(true);
  expect(matches('Zölle und Quoten', 'quot fish')).toBe(false);
});

it('lists the keys of this page under ?', async () => {
  show(
    <FindablesProvider>
      <CommandLayer />
      <Page />
    </FindablesProvider>,
  );
  await userEvent.keyboard('{Shift>}?{/Shift}');
  const table = await screen.findByRole('table', { name: 'In a negotiation' });
  expect(within(table).getByRole('row', { name: /Go to the gaps/ })).toHaveTextContent('GG');
  expect(screen.queryByRole('table', { name: 'In the table' })).not.toBeInTheDocument();
});
