import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { showAt } from '../../test/show-at';
import { MatrixLegend } from './matrix-legend';

const matrix = aMatrix({
  issues: [anIssue()],
  parties: [aParty('norway'), aParty('iceland')],
  cells: [aCell({ value: 4, flags: ['red line'] }), anEmptyCell({ party: 'iceland' })],
});

async function showLegend(picked: readonly string[]) {
  const picks: (readonly string[])[] = [];
  showAt(<MatrixLegend isPartial={false} matrix={matrix} picked={picked} onPick={(next) => picks.push(next)} />);
  await screen.findByRole('group');
  return picks;
}

it('explains the five steps and every flag that occurs, with the number of cells', async () => {
  await showLegend([]);
  expect(screen.getByRole('button', { name: 'Upper end of the scale: 1 cell' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'red line: 1 cell' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^stale|^old/ })).not.toBeInTheDocument();
  expect(screen.getByText('1 of 2 cells held')).toBeVisible();
});

it('picks out and lets go', async () => {
  const picks = await showLegend(['red-line']);
  await userEvent.click(screen.getByRole('button', { name: /^No statement/ }));
  await userEvent.click(screen.getByRole('button', { name: /^red line/, pressed: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Show all cells' }));
  expect(picks).toEqual([['red-line', 'unsaid'], [], []]);
});
