import i18next from 'i18next';
import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../../test/matrix-fixture';
import { layOut } from '../layout';
import { rangeTable } from './range-table';

const matrix = aMatrix({
  issues: [anIssue({ slug: 'cod', title: 'Cod & co' }), anIssue({ slug: 'haddock', title: 'Haddock' })],
  parties: [aParty('norway', { shortName: 'Norway' }), aParty('iceland', { shortName: 'Iceland' })],
  cells: [
    aCell({ issue: 'cod', party: 'norway', label: '<b>All of it</b>' }),
    aCell({
      issue: 'cod',
      party: 'iceland',
      flags: ['contested'],
      voices: [
        { speaker: 'Ari', label: 'Half', share: 0.5 },
        { speaker: 'Bera', label: 'None', share: 0 },
      ],
    }),
    aCell({ issue: 'haddock', party: 'norway', label: '=1+1' }),
    anEmptyCell({ issue: 'haddock', party: 'iceland' }),
  ],
});
const whole = { rows: [0, 1], columns: [0, 1] } as const;

it('copies a range with its headers, in the words of the screen', () => {
  expect(rangeTable(i18next.t, layOut(matrix, {}), whole).text.split('\n')).toEqual([
    '\tNorway\tIceland',
    'Cod & co\t<b>All of it</b>\tSpeakers disagree: Ari “Half”, Bera “None”',
    "Haddock\t'=1+1\tNo statement",
  ]);
});

it('copies what is in the range only, as the table stands', () => {
  const upright = { rows: [1, 1], columns: [0, 0] } as const;
  expect(rangeTable(i18next.t, layOut(matrix, { transpose: 'true' }), upright).text).toBe('\tCod & co\nIceland\tSpeakers disagree: Ari “Half”, Bera “None”');
});

it('gives a page of text a table in which nothing is markup or a formula', () => {
  const { html } = rangeTable(i18next.t, layOut(matrix, {}), whole);
  expect(html).toContain('<td>&lt;b&gt;All of it&lt;/b&gt;</td>');
  expect(html).toContain('<th scope="row">Cod &amp; co</th>');
  expect(html).toContain("<td>'=1+1</td>");
});
