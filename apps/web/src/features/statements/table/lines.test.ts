import { ListedStatement } from '@standpoint/contracts/statements';
import { aStatement, idOf } from '../../../test/talks';
import { linesOf } from './lines';
import type { Group } from './table.query';

const listed = (number: number, saidOn: string) => ListedStatement.parse({ ...aStatement({ id: idOf(number), saidOn }), marks: null });
const short = (lines: ReturnType<typeof linesOf>) => lines.map((line) => (line.kind === 'heading' ? line.label : line.statement.id.slice(-1)));

it('gives every statement a line and a number, over all pages', () => {
  const pages = [
    { group: 0, items: [listed(1, '2026-01-31'), listed(2, '2026-01-31')] },
    { group: 0, items: [listed(3, '2026-01-30')] },
  ];
  const lines = linesOf(pages, undefined, null);
  expect(short(lines)).toEqual(['1', '2', '3']);
  expect(lines.map((line) => line.kind === 'row' && line.row)).toEqual([0, 1, 2]);
});

it('names a day once, also where its statements fall on two pages', () => {
  const pages = [
    { group: 0, items: [listed(1, '2026-01-31'), listed(2, '2026-01-30')] },
    { group: 0, items: [listed(3, '2026-01-30')] },
  ];
  expect(short(linesOf(pages, 'day', null))).toEqual(['31 Jan 2026', '1', '30 Jan 2026', '2', '3']);
});

it('puts a statement on two issues below both, under keys of its own', () => {
  const groups: Group[] = [
    { by: 'issue', value: 'quota', name: 'Cod quota', count: 2 },
    { by: 'issue', value: 'access', name: 'Access', count: 1 },
  ];
  const both = listed(1, '2026-01-31');
  const lines = linesOf([{ group: 0, items: [both, listed(2, '2026-01-30')] }, { group: 1, items: [both] }], 'issue', groups);
  expect(short(lines)).toEqual(['Cod quota', '1', '2', 'Access', '1']);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(5);
});
