import { aPair, anExplanation, aTerm } from '../../test/gap-fixture';
import { gapSum } from './gap-sum';

it('divides the sum of the gaps by their number where all weigh the same', () => {
  const terms = [aTerm('control', 200 / 3), aTerm('recognition', 100), aTerm('quota', 200 / 3)];
  expect(gapSum(anExplanation(terms, { pair: aPair('norway', 'iceland', { gap: 700 / 9 }) }))).toBe('(66.7 + 100 + 66.7) / 3 = 77.8');
});

it('puts the weights in where they differ', () => {
  const terms = [aTerm('control', 75, { weight: 0.95 }), aTerm('pause', 50, { weight: 0.7 }), aTerm('plant', 100, { weight: 0.35 })];
  expect(gapSum(anExplanation(terms, { weight: 'mean', pair: aPair('norway', 'iceland', { gap: 70.625 }) }))).toBe(
    '(0.95 × 75 + 0.7 × 50 + 0.35 × 100) / 2 = 70.6',
  );
});

it('shows the squares and the root of the Euclidean measure', () => {
  const explanation = anExplanation([aTerm('control', 30), aTerm('quota', 40)], {
    measure: 'euclid',
    pair: aPair('norway', 'iceland', { gap: 35.3553 }),
  });
  expect(gapSum(explanation)).toBe('√((30² + 40²) / 2) = 35.4');
});

it('says nothing where no issue is known for both', () => {
  expect(gapSum(anExplanation([], { pair: aPair('norway', 'iceland', { gap: null }) }))).toBe('');
});
