import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGapMatrix, aPair } from '../../test/gap-fixture';
import { show } from '../../test/render';
import { GapList } from './gap-list';
import { GapTable } from './gap-matrix';

const gaps = aGapMatrix(
  ['norway', 'iceland', 'faroes'],
  [
    aPair('norway', 'iceland', { gap: 25 }),
    aPair('norway', 'faroes', { gap: 80, sufficient: false, coverage: 0.25, issuesKnown: 1, issuesEither: 4 }),
    aPair('iceland', 'faroes', { gap: null, gapMin: null, gapMax: null, coverage: 0, sufficient: false, issuesKnown: 0, issuesEither: 3 }),
  ],
);

function showTable() {
  const chosen: string[] = [];
  show(<GapTable gaps={gaps} chosen={['norway', 'iceland']} hrefOf={(pair) => `/gaps?pair=${pair.join('~')}`} onChoose={(pair) => chosen.push(pair.join('~'))} />);
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
