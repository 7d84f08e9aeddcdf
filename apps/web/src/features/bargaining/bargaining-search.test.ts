import fc from 'fast-check';
import { BargainingSearch, joinProposed, proposedIn, type ProposedValue } from './bargaining-search';

describe('a proposal in the address', () => {
  it('is read as it was written, options too', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
    const number = fc.integer({ min: -1_000, max: 1_000 }).map((whole) => whole / 4);
    const value: fc.Arbitrary<ProposedValue> = fc.oneof(fc.record({ issue: slug, value: number }), fc.record({ issue: slug, option: slug }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const proposed = joinProposed(values);
        expect(BargainingSearch.shape.proposed.parse(proposed)).toBe(proposed);
        expect(proposedIn(proposed)).toEqual(values);
      }),
    );
  });

  it('is left out where nothing is proposed, and refused where it cannot be read', () => {
    expect(joinProposed([])).toBeUndefined();
    expect(proposedIn(undefined)).toEqual([]);
    expect(BargainingSearch.shape.proposed.safeParse('land:two').success).toBe(false);
  });
});
