import { screen, within } from '@testing-library/react';
import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { show } from '../../test/render';
import { layOut } from './layout';
import { MatrixList } from './matrix-list';

const noWork = {
  timeZone: 'UTC',
  isPartial: false,
  onSearch: () => undefined,
  onStatements: () => undefined,
  statementHref: () => '/s',
  readCell: () => Promise.reject(new Error('nobody asked')),
};

it('says issue by issue who holds what, and who has said nothing', () => {
  const matrix = aMatrix({
    issues: [anIssue({ slug: 'fish', title: 'Fish', heading: true }), anIssue({ slug: 'cod', title: 'Cod quota', parent: 'fish' })],
    parties: ['Norway', 'Iceland', 'Faroes'].map((name) => aParty(name.toLowerCase(), { shortName: name })),
    cells: [
      aCell({ issue: 'cod', party: 'norway', value: 4 }),
      anEmptyCell({ issue: 'cod', party: 'iceland' }),
      anEmptyCell({ issue: 'cod', party: 'faroes' }),
    ],
  });
  show(<MatrixList matrix={matrix} layout={layOut(matrix, {})} search={{}} work={noWork} picked={[]} changed={new Set()} hrefOf={() => '/c/cod/norway'} onOpen={() => undefined} />);

  expect(screen.getByRole('heading', { level: 2, name: 'Fish' })).toBeVisible();
  const card = screen.getByRole('article', { name: 'Cod quota' });
  expect(within(card).getAllByRole('link')).toHaveLength(1);
  expect(within(card).getByRole('link', { name: /^Cod quota, Norway: Level 4/ })).toHaveAttribute('href', '/c/cod/norway');
  expect(card).toHaveTextContent('No statement: Iceland and Faroes');
});
