import { coded } from './fixtures/build-log.js';
import { valueOf } from './value-of.js';

const positionId = 'S1/1';

describe('valueOf', () => {
  it('gives the field of its kind', () => {
    expect(valueOf(coded({ positionId, value: 2 }))).toEqual({ kind: 'point', value: 2 });
    expect(valueOf(coded({ positionId, interval: [3, 5] }))).toEqual({ kind: 'interval', low: 3, high: 5 });
    expect(valueOf(coded({ positionId, option: 'one' }))).toEqual({ kind: 'option', option: 'one' });
  });

  it.each(['declines', 'undisclosed', 'raised', null] as const)('is null for %s', (kind) => {
    expect(valueOf(coded({ positionId, kind, value: 2 }))).toBeNull();
  });

  it.each(['point', 'interval', 'option'] as const)('refuses %s without its field', (kind) => {
    expect(() => valueOf(coded({ positionId, kind }))).toThrow(new RangeError(`position S1/1 has no ${kind}`));
  });
});
