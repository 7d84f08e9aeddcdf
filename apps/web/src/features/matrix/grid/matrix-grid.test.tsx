import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../../test/matrix-fixture';
import { show } from '../../../test/render';
import { layOut } from '../layout';
import { MatrixGrid, type MatrixViewProps } from './matrix-grid';

const opened: string[] = [];

const matrix = aMatrix({
  issues: [
    anIssue({ slug: 'fish', title: 'Fish', heading: true }),
    anIssue({ slug: 'cod', title: 'Cod quota', parent: 'fish' }),
    anIssue({ slug: 'haddock', title: 'Haddock quota', parent: 'fish' }),
  ],
  parties: [aParty('norway', { shortName: 'Norway' }), aParty('iceland', { shortName: 'Iceland', role: 'mediator', statementCount: 1 })],
  cells: [
    aCell({ issue: 'cod', party: 'norway', value: 4 }),
    aCell({ issue: 'cod', party: 'iceland', value: 0 }),
    aCell({ issue: 'haddock', party: 'norway', value: 2 }),
    anEmptyCell({ issue: 'haddock', party: 'iceland' }),
  ],
});

const NO_WORK: MatrixViewProps['work'] = {
  timeZone: 'UTC',
  isPartial: false,
  onSearch: () => undefined,
  onStatements: () => undefined,
  statementHref: ({ id }) => `/s/${id}`,
  readCell: () => Promise.reject(new Error('nobody asked')),
};

function showGrid(more: Partial<MatrixViewProps> = {}) {
  opened.length = 0;
  show(
    <MatrixGrid
      matrix={matrix}
      layout={layOut(matrix, {})}
      search={{}}
      work={NO_WORK}
      picked={[]}
      changed={new Set()}
      hrefOf={(cell: MatrixCell) => `/c/${cell.issueSlug}/${cell.partySlug}`}
      onOpen={(cell) => opened.push(`${cell.issueSlug} ${cell.partySlug}`)}
      {...more}
    />,
  );
}

const focused = () => document.activeElement?.getAttribute('data-cell');
const keys = (...pressed: string[]) => pressed.forEach((key) => fireEvent.keyDown(document.activeElement!, { key, code: key === ' ' ? 'Space' : key }));

it('is a grid with a header for each party and each issue', () => {
  showGrid();
  const grid = screen.getByRole('grid', { name: 'Positions as of 31 Jan 2026' });
  expect(within(grid).getByRole('columnheader', { name: /Iceland mediator · 1 statement$/ })).toBeInTheDocument();
  expect(within(grid).getByRole('rowheader', { name: /Cod quota/ })).toHaveTextContent('own control·their control');
});

it('keeps a link in every cell, so that it can be opened elsewhere', () => {
  showGrid();
  expect(screen.getByRole('link', { name: /^Haddock quota, Iceland: No statement/ })).toHaveAttribute('href', '/c/haddock/iceland');
});

it('is one tab stop, within which arrows, Home and End move', async () => {
  showGrid();
  await userEvent.tab();
  expect(focused()).toBe('cod~norway');
  keys('ArrowRight');
  expect(focused()).toBe('cod~iceland');
  keys('ArrowDown');
  expect(focused()).toBe('haddock~iceland');
  keys('Home');
  expect(focused()).toBe('haddock~norway');
  keys('ArrowUp', 'End');
  expect(focused()).toBe('cod~iceland');
  expect(screen.getAllByRole('link').filter((link) => link.tabIndex === 0)).toHaveLength(1);
});

it('opens the cell in focus with Enter', async () => {
  showGrid();
  await userEvent.tab();
  keys('ArrowDown', 'Enter');
  expect(opened).toEqual(['haddock norway']);
});

it('peeks into the cell in focus with Space, and closes with Escape', async () => {
  showGrid();
  await userEvent.tab();
  keys(' ');
  expect(await screen.findByRole('tooltip')).toHaveTextContent('What level 4 means');
  keys('Escape');
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
});

it('lets the cells step back that the legend does not pick out', () => {
  showGrid({ picked: ['far-high'] });
  expect(screen.getByRole('link', { name: /^Cod quota, Norway/ })).not.toHaveAttribute('data-dimmed');
  expect(screen.getByRole('link', { name: /^Cod quota, Iceland/ })).toHaveAttribute('data-dimmed');
});

it('marks the cells that changed', () => {
  const [cell] = matrix.cells;
  showGrid({ changed: new Set([`${cell?.issueId} ${cell?.partyId}`]) });
  expect(screen.getByRole('link', { name: /^Cod quota, Norway/ })).toHaveAttribute('data-changed');
  expect(screen.getByRole('link', { name: /^Haddock quota, Norway/ })).not.toHaveAttribute('data-changed');
});
