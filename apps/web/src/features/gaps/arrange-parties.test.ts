import { aParty } from '../../test/matrix-fixture';
import { movedBy, without } from './arrange-parties';

const parties = ['norway', 'iceland', 'faroes'].map((slug) => aParty(slug));

it('leaves one out by naming the others, and never the last but one', () => {
  expect(without(parties, 'iceland')).toBe('norway~faroes');
  expect(without(parties.slice(1), 'iceland')).toBeNull();
});

it('moves one among the others, and none beyond the ends', () => {
  expect(movedBy(parties, 'faroes', -1)).toBe('norway~faroes~iceland');
  expect(movedBy(parties, 'faroes', 1)).toBeNull();
  expect(movedBy(parties, 'nobody', 1)).toBeNull();
});
