import fc from 'fast-check';
import { type CellToOrder, orderIssues } from './order-issues.js';
import { issueSpread } from './issue-spread.js';
import type { Scale } from './scale.js';
import { ISSUE_SORTS } from './vocabulary.js';

const line: Scale = { kind: 'numeric', min: 0, max: 1, step: 0.1, unit: '', anchors: [], poleMin: 'less', poleMax: 'more' };
const choice: Scale = {
  kind: 'nominal',
  options: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key, text: key })),
  distances: [
    [0, 0.2, 1, 1],
    [0.2, 0, 1, 1],
    [1, 1, 0, 1],
    [1, 1, 1, 0],
  ],
};

const silent: CellToOrder = { partySlug: 'x', inheritedFrom: null, share: null, option: null, inNumbers: false, state: 'none', saidOn: null };
const at = (share: number, more: Partial<CellToOrder> = {}): CellToOrder => ({ ...silent, partySlug: `at-${share}`, share, inNumbers: true, state: 'held', saidOn: '2026-01-05', ...more });
const chose = (option: string): CellToOrder => ({ ...silent, partySlug: `chose-${option}`, option, inNumbers: true, state: 'held' });
const issue = (title: string, ...cells: CellToOrder[]) => ({ title, scale: line, cells });
const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

describe('issueSpread', () => {
  it('is the distance of the two that are furthest apart, and four times the variance', () => {
    expect(issueSpread(line, [at(0), at(0, { partySlug: 'b' }), at(1)])).toMatchObject({ n: 3, gap: 1, polarisation: expect.closeTo(8 / 9) as number, consensus: expect.closeTo(1 + (2 * Math.log2(2 / 3) + Math.log2(1 / 3)) / 3, 10) as number });
  });

  it('is 1 for two camps of the same size at the ends, and 0 where all agree', () => {
    expect(issueSpread(line, [at(0), at(1)])).toMatchObject({ n: 2, gap: 1, polarisation: 1, consensus: 0 });
    expect(issueSpread(line, [at(0.3), at(0.3, { partySlug: 'b' })])).toMatchObject({ gap: 0, polarisation: expect.closeTo(0) as number });
  });

  it('measures options by their distance and by entropy', () => {
    expect(issueSpread(choice, [chose('a'), chose('b')])).toMatchObject({ gap: 0.2, polarisation: 0.5 });
    expect(issueSpread(choice, [chose('a'), chose('a')])).toMatchObject({ gap: 0, polarisation: 0 });
  });

  it('leaves out what enters no number, and a member beside the bloc that it follows', () => {
    const bloc = at(0.2, { partySlug: 'bloc' });
    const member = at(0.2, { partySlug: 'member', inheritedFrom: 'bloc' });
    expect(issueSpread(line, [bloc, member])).toBeNull();
    expect(issueSpread(line, [bloc, at(1, { inNumbers: false })])).toBeNull();
    expect(issueSpread(line, [at(1), member])).toMatchObject({ gap: expect.closeTo(0.8) as number });
  });
});

describe('orderIssues', () => {
  const near = issue('near', at(0.4), at(0.6), at(0.5));
  const far = issue('far', at(0.1), at(1, { saidOn: '2026-01-29' }), at(0.5));
  const unknown = issue('unknown', at(0.7), silent, silent);
  const ends = issue('ends', at(0, { saidOn: '2025-12-01' }), at(0.9, { saidOn: '2025-12-02' }), silent);
  const rows = [near, unknown, far, ends];

  it.each([
    ['own', ['near', 'unknown', 'far', 'ends']],
    ['changed', ['far', 'near', 'unknown', 'ends']],
    ['coverage', ['near', 'far', 'ends', 'unknown']],
    ['gap', ['far', 'ends', 'near', 'unknown']],
    ['polarisation', ['ends', 'far', 'near', 'unknown']],
  ] as const)('%s', (sort, expected) => {
    expect(titles(orderIssues(rows, sort))).toEqual(expected);
  });

  it('loses no issue and invents none', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const anyIssue = fc.record({ cells: fc.array(fc.oneof(share.map((x) => at(x)), fc.constant(silent))) });
    fc.assert(
      fc.property(fc.array(anyIssue), fc.constantFrom(...ISSUE_SORTS), (given, sort) => {
        const issues = given.map(({ cells }) => ({ scale: line, cells }));
        expect(new Set(orderIssues(issues, sort))).toEqual(new Set(issues));
      }),
    );
  });
});
