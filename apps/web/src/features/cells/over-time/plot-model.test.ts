import type { MatrixCell } from '@standpoint/contracts/matrix';
import { aStep } from '../../../test/cell-talks';
import { ISSUES } from '../../../test/talks';
import { stretchesOf, ticksOf, type Scale } from './plot-model';

const scaleOf = (slug: string): Scale => {
  const scale = ISSUES.find((issue) => issue.slug === slug)?.scale;
  if (!scale) throw new Error(`no scale on ${slug}`);
  return scale;
};

const step = (from: string, over: Partial<MatrixCell> = {}) => aStep(from, { value: 1, label: 'By licence', share: 0.5, ...over });

describe('stretchesOf', () => {
  const gone = step('2026-02-02', { state: 'expired' });

  it('lets each step last until the next, and the last one through the day shown', () => {
    const stretches = stretchesOf([step('2026-01-30'), gone], scaleOf('access'), '2026-02-05');
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-30', '2026-02-02'],
      ['2026-02-02', '2026-02-06'],
    ]);
  });

  it('leaves a gap where nothing stands, also while the last word is still shown', () => {
    const [held, expired] = stretchesOf([step('2026-01-30'), gone], scaleOf('access'), '2026-02-05');
    expect(held?.height).toBe(0.5);
    expect(expired?.height).toBeNull();
  });

  it('bands what the party would accept between its ends on the scale', () => {
    const [stretch] = stretchesOf([step('2026-01-30', { low: 90, high: 450, share: 0.3 })], scaleOf('cod-quota'), '2026-01-31');
    expect(stretch?.accepts).toEqual([0.1, 0.5]);
  });

  it('gives options heights of their own', () => {
    const [stretch] = stretchesOf([step('2026-01-30', { kind: 'option', option: 'panel', share: null })], scaleOf('arbiter'), '2026-01-31');
    expect(stretch?.height).toBe(1);
  });

  it('marks what the party did not say itself', () => {
    const [own, told] = stretchesOf([step('2026-01-30'), step('2026-01-31', { evidence: 'reported' })], scaleOf('access'), '2026-01-31');
    expect([own?.isSecondHand, told?.isSecondHand]).toEqual([false, true]);
  });
});

describe('ticksOf', () => {
  it('names every level, every option, or the ends of a scale without described points', () => {
    expect(ticksOf(scaleOf('access')).map(({ label }) => label)).toEqual(['Closed', 'By licence', 'Open']);
    expect(ticksOf(scaleOf('arbiter')).map(({ label }) => label)).toEqual(['A court', 'A panel']);
    expect(ticksOf(scaleOf('cod-quota'))).toEqual([
      { height: 0, label: '0 kt' },
      { height: 1, label: '900 kt' },
    ]);
  });
});
