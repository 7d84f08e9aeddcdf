import { buildLog, issueOf, readingOf } from './fixtures/build-log.js';
import { days } from './fixtures/scales.js';
import { resolveCell } from './resolve-cell.js';
import { resolveMatrix } from './resolve-matrix.js';

describe('resolveMatrix', () => {
  const talks = buildLog();
  talks.joins('C', 'bloc');
  talks.said('A', '2026-01-10', [{ value: 1 }, { issueId: 'pause', value: 7 }]);
  talks.said('B', '2026-01-11', { issueId: 'pause', kind: 'raised' });
  talks.said('bloc', '2026-01-12', { value: 2 });
  const issues = [issueOf(), issueOf(days, { issueId: 'pause', defaultSalience: 3 })];

  it('gives every cell, in issue-then-party order', () => {
    const cells = resolveMatrix(readingOf(), issues, ['A', 'B', 'C'], talks.log);
    expect(cells.map(({ issueId, partyId, state }) => `${issueId} ${partyId} ${state}`)).toEqual([
      'border A held',
      'border B none',
      'border C held',
      'pause A held',
      'pause B raised',
      'pause C none',
    ]);
  });

  it('gives the cells that resolveCell gives', () => {
    const cells = resolveMatrix(readingOf(), issues, ['A', 'B', 'C'], talks.log);
    expect(cells).toEqual(
      issues.flatMap((issue) => ['A', 'B', 'C'].map((partyId) => resolveCell(readingOf(), issue, partyId, talks.log))),
    );
  });

  it('is empty without issues or parties', () => {
    expect(resolveMatrix(readingOf(), [], ['A'], talks.log)).toEqual([]);
    expect(resolveMatrix(readingOf(), issues, [], talks.log)).toEqual([]);
  });
});
