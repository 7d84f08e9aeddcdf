import { gapWorld, type Said } from '../fixtures/gap-world.js';
import { fourLevels } from '../fixtures/scales.js';
import { changeSpacing } from './change-spacing.js';

const SPACINGS = { draws: 200, seed: 1 };

function spaced(before: Said, after: Said) {
  const [then, now] = [gapWorld([{ scale: fourLevels, ...before }]), gapWorld([{ scale: fourLevels, ...after }])];
  return changeSpacing(now.issues, { cells: { before: then.cells(), after: now.cells() }, before: then.pair(), after: now.pair() }, SPACINGS);
}

describe('changeSpacing', () => {
  it('stays the whole scale from one end to the other, whatever the spacing', () => {
    expect(spaced({ A: 0, B: 0 }, { A: 3, B: 0 })).toEqual({ low: 1, high: 1 });
  });

  it('is never of another sign where one party moves towards one who stays', () => {
    const band = spaced({ A: 3, B: 0 }, { A: 2, B: 0 });
    expect(band?.high).toBeLessThanOrEqual(0);
    expect(band?.low).toBeLessThan(-1 / 3);
  });

  it('is null unless there is a gap at both moments', () => {
    expect(spaced({ A: 3 }, { A: 2, B: 0 })).toBeNull();
    expect(spaced({ A: 3, B: 0 }, { A: 2 })).toBeNull();
  });
});
