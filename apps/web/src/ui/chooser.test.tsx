import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../test/render';
import { Chooser } from './chooser';

const choices = [
  { slug: 'russia', name: 'Russia' },
  { slug: 'ukraine', name: 'Ukraine' },
  { slug: 'germany', name: 'Germany' },
];

async function openChooser(chosen: readonly string[] | undefined) {
  const changes: (readonly string[] | undefined)[] = [];
  show(<Chooser label="Parties" choices={choices} chosen={chosen} onChange={(next) => changes.push(next)} />);
  await userEvent.click(screen.getByRole('button', { name: /^Parties/ }));
  await screen.findByLabelText('Russia');
  return changes;
}

it('says how many of all are chosen', async () => {
  await openChooser(['ukraine', 'russia']);
  expect(screen.getByRole('button', { name: 'Parties 2 of 3' })).toBeVisible();
});

it('adds what is ticked at the end, and takes out what is not', async () => {
  const changes = await openChooser(['ukraine', 'russia']);
  await userEvent.click(screen.getByLabelText('Germany'));
  await userEvent.click(screen.getByLabelText('Ukraine'));
  expect(changes).toEqual([['ukraine', 'russia', 'germany'], ['russia']]);
});

it('changes the order without dragging', async () => {
  const changes = await openChooser(undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Move Ukraine up' }));
  expect(changes).toEqual([['ukraine', 'russia', 'germany']]);
});

it('is silent about a choice of everything in its own order', async () => {
  const changes = await openChooser(['russia', 'germany', 'ukraine']);
  await userEvent.click(screen.getByRole('button', { name: 'Move Ukraine up' }));
  expect(changes).toEqual([undefined]);
});

it('keeps the last one', async () => {
  await openChooser(['russia']);
  expect(screen.getByLabelText('Russia')).toBeDisabled();
});
