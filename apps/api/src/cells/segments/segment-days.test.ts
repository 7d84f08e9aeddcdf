import fc from 'fast-check';
import { forkNode, NO_END, nodesOf, segmentDay } from './segment-days.js';

const day = fc.integer({ min: 1, max: segmentDay('9999-12-31') });

describe('days of segments', () => {
  it('begin with 1, and end before the open end', () => {
    expect(segmentDay('0001-01-01')).toBe(1);
    expect(segmentDay('9999-12-31')).toBeLessThan(NO_END);
  });

  it('are found at one of the nodes of a day exactly where they hold it', () => {
    const stretch = fc.tuple(day, fc.oneof(day, fc.constant(NO_END))).filter(([from, to]) => from < to);
    const near = fc.tuple(stretch, fc.oneof(day, fc.integer({ min: -2, max: 2 }))).map(([[from, to], at]) => [from, to, at > 0 && at > 3 ? at : Math.max(1, from + at)] as const);
    fc.assert(
      fc.property(near, ([from, to, at]) => {
        const node = forkNode(from, to);
        const { upTo, after } = nodesOf(at);
        const isFound = (upTo.includes(node) && to > at) || (after.includes(node) && from <= at);
        expect(isFound).toBe(from <= at && at < to);
      }),
      { numRuns: 2_000 },
    );
  });
});
