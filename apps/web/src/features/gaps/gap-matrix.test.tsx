import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGapMatrix, aPair } from '../../test/gap-fixture';
import { show } from '../../test/render';
import { GapList } from './gap-list';
import { GapTable } from './gap-matrix';
import { gapTableText } from './gap-table-text';

const gaps = aGapMatrix(
  ['norway', 'iceland', 'faroes'],
  [
    aPair('norway', 'iceland', { gap: 25 }),
    aPair('norway', 'faroes', { gap: 80, sufficient: false, coverage: 0.25, issuesKnown: 1, issuesEither: 4 }),
    aPair('iceland', 'faroes', { gap: null, gapMin: null, gapMax: null, coverage: 0, sufficient: false, issuesKnown: 0, issuesEither: 3 }),
  ],
);

const arranged: object[] = [];

function showTable() {
  arranged.length = 0;
  const chosen: string[] = [];
  show(
    <GapTable
      gaps={gaps}
      chosen={['norway', 'iceland']}
      sort={undefined}
      hrefOf={(pair) => `/gaps?pair=${pair.join('~')}`}
      onChoose={(pair) => chosen.push(pair.join('~'))}
      onArrange={(change) => arranged.push(change)}
      onStatements={() => undefined}
    />,
  );
  return chosen;
}

it('prints every number, in both directions', () => {
  showTable();
  expect(screen.getAllByRole('link', { name: /^(norway and iceland|iceland and norway): 25 of 100/ })).toHaveLength(2);
});

it('never colours what too little is known of, and says so', () => {
  showTable();
  const [link] = screen.getAllByRole('link', { name: /norway and faroes: 80 of 100, based on 1 of the 4 .* too little is known/ });
  expect(link).toHaveAttribute('data-insufficient');
  expect(link?.style.getPropertyValue('--fill')).toBe('');
});

it('says in words that a gap is unknown, never 0', () => {
  showTable();
  expect(screen.getAllByRole('link', { name: /iceland and faroes: no issue is known for both/ })[0]).toHaveTextContent('not known for both0 of 3');
});

it('opens the pair in focus with Enter, past the diagonal', async () => {
  const chosen = showTable();
  await userEvent.tab();
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key, code: key });
  press('ArrowRight');
  press('Enter');
  press('ArrowRight');
  press('Enter');
  expect(chosen).toEqual(['norway~iceland', 'norway~faroes']);
});

it('ranks in words only what is sufficiently known, the widest first', () => {
  show(<GapList gaps={aGapMatrix(['a', 'b', 'c'], [aPair('a', 'b', { gap: 10 }), aPair('a', 'c', { gap: 90 }), aPair('b', 'c', { gap: 95, sufficient: false })])} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'a – c: 90 of 100, 3 of 4 issues',
    'a – b: 10 of 100, 3 of 4 issues',
    'b – c: 95 of 100, 3 of 4 issues',
  ]);
  expect(screen.getByText('Not ranked, too little is known:')).toBeVisible();
});

describe('a party of the table', () => {
  const press = (key: string, more: object = {}) => fireEvent.keyDown(document.activeElement!, { key, code: key, ...more });

  it('is hidden and moved by its menu', async () => {
    showTable();
    await userEvent.click(screen.getAllByRole('button', { name: 'faroes' })[0]!);
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Move forward/ }));
    await userEvent.click(screen.getAllByRole('button', { name: 'faroes' })[0]!);
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Hide faroes/ }));
    expect(arranged).toEqual([{ parties: 'norway~faroes~iceland', sort: undefined }, { parties: 'norway~iceland' }]);
  });

  it('is moved by Alt with an arrow, from its header or any of its cells', async () => {
    showTable();
    await userEvent.tab();
    press('ArrowUp');
    press('ArrowRight', { altKey: true });
    expect(arranged).toEqual([{ parties: 'iceland~norway~faroes', sort: undefined }]);
  });

  it('says why it cannot be moved', async () => {
    showTable();
    await userEvent.tab();
    press('ArrowUp', { altKey: true });
    expect(arranged).toEqual([]);
    expect(screen.getByText('It cannot be moved further that way.')).toBeInTheDocument();
  });
});

it('copies a range with its headers, nothing where nothing is known', () => {
  expect(gapTableText(gaps, { rows: [0, 1], columns: [1, 2] })).toEqual({
    text: ['\ticeland\tfaroes', 'norway\t25\t80', 'iceland\t\t'].join('\n'),
    html: '<table border="1"><thead><tr><th></th><th>iceland</th><th>faroes</th></tr></thead><tbody><tr><th>norway</th><td>25</td><td>80</td></tr><tr><th>iceland</th><td></td><td></td></tr></tbody></table>',
  });
});
