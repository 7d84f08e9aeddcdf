import { aCell, aMatrix, anEmptyCell, anIssue, aParty } from '../../test/matrix-fixture';
import { changedCells } from './use-changed-cells';

const matrixOf = (cells: Parameters<typeof aMatrix>[0]['cells']) =>
  aMatrix({ issues: [anIssue()], parties: [aParty('norway'), aParty('iceland')], cells });

it('finds the cells that show something else, and only those', () => {
  const before = matrixOf([aCell({ value: 1 }), anEmptyCell({ party: 'iceland' })]);
  const after = matrixOf([aCell({ value: 1, ageDays: 9 }), aCell({ party: 'iceland', value: 3 })]);
  const iceland = after.cells[1]!;
  expect([...changedCells(before, after)]).toEqual([`${iceland.issueId} ${iceland.partyId}`]);
});

it('does not call a party changed that was only now chosen', () => {
  expect(changedCells(matrixOf([aCell()]), matrixOf([aCell(), aCell({ party: 'iceland' })])).size).toBe(0);
});
