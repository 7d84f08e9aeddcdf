import { agenda } from './fixtures/scales.js';
import { nominalDistance } from './nominal-distance.js';

describe('nominalDistance', () => {
  it('is 0 if same, else 1', () => {
    expect(nominalDistance(agenda, 'one', 'one')).toBe(0);
    expect(nominalDistance(agenda, 'one', 'several')).toBe(1);
  });

  it('is that of the issue’s matrix, in the order of its options', () => {
    expect(nominalDistance({ ...agenda, distances: [[0, 0.25], [0.25, 0]] }, 'several', 'one')).toBe(0.25);
  });

  it('is 0 or 1 for an option that the matrix lacks', () => {
    expect(nominalDistance({ ...agenda, distances: [[0]] }, 'one', 'several')).toBe(1);
    expect(nominalDistance({ ...agenda, distances: [[0]] }, 'gone', 'gone')).toBe(0);
  });
});
