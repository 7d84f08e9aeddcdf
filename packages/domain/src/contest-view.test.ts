import type { CellValue } from './cell.js';
import { contestView } from './contest-view.js';

const voice = (speakerId: string, value: CellValue) => ({
  speakerId,
  value,
  saidOn: '2026-01-20',
  statementId: speakerId,
  revision: 1,
  positionId: speakerId,
});
const seven = voice('x', { kind: 'point', value: 7 });
const one = voice('y', { kind: 'option', option: 'one' });

describe('contestView', () => {
  it('spans the values of all voices', () => {
    const three = voice('z', { kind: 'interval', low: 3, high: 4 });
    expect(contestView([seven, three])).toEqual({ contest: [seven, three], hull: { low: 3, high: 7 }, optionSet: null });
  });

  it('names each option once, the winner’s first', () => {
    const several = voice('z', { kind: 'option', option: 'several' });
    expect(contestView([several, one, several])).toMatchObject({ hull: null, optionSet: ['several', 'one'] });
  });

  it('is none with one voice', () => {
    expect(contestView([seven])).toEqual({ contest: [], hull: null, optionSet: null });
  });
});
