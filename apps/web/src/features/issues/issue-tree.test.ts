import { Issue } from '@standpoint/contracts/issues';
import { idOf, ISSUES } from '../../test/talks';
import { depthOf, placeAfterMove, possibleParents } from './issue-tree';

const [first] = ISSUES;
const issue = (number: number, slug: string, parent: number | null, order: number) =>
  Issue.parse({ ...first, id: idOf(number), slug, title: slug, parentId: parent === null ? null : idOf(parent), order });
const land = issue(1, 'land', null, 0);
const border = issue(2, 'border', 1, 1);
const river = issue(3, 'river', 2, 2);
const roads = issue(4, 'roads', 1, 3);
const bridges = issue(5, 'bridges', 1, 4);
const security = issue(6, 'security', null, 5);
const all = [land, border, river, roads, bridges, security];

it('counts what stands above an issue', () => {
  expect([land, border, river].map((each) => depthOf(all, each))).toEqual([0, 1, 2]);
});

it.each([
  ['down', border, 1, 'roads'],
  ['down over one that has issues below it', land, 1, 'security'],
  ['up', bridges, -1, 'border'],
  ['up to the top', roads, -1, null],
  ['no further than the last', bridges, 1, undefined],
  ['no further than the first', border, -1, undefined],
] as const)('moves %s', (_, moved, by, after) => {
  expect(placeAfterMove(all, moved, by)).toBe(after);
});

it('puts no issue below itself', () => {
  expect(possibleParents(all, border).map(({ slug }) => slug)).toEqual(['land', 'roads', 'bridges', 'security']);
  expect(possibleParents(all, land).map(({ slug }) => slug)).toEqual(['security']);
});
