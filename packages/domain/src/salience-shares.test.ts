import fc from 'fast-check';
import { issueWeight } from './issue-weight.js';
import { salienceShares } from './salience-shares.js';

const said = (value: number) => ({ salience: { value, isDefault: false, origin: null } });
const byDefault = (value: number) => ({ salience: { value, isDefault: true, origin: null } });
const none = { salience: null };
const sharesOf = (...cells: Parameters<typeof salienceShares>[0]) => salienceShares(cells).map(({ share }) => share);

describe('salienceShares', () => {
  it('normalises within the party', () => {
    expect(sharesOf(said(3), said(1))).toEqual([0.75, 0.25]);
  });

  it('flags the issue’s default', () => {
    expect(salienceShares([said(3), byDefault(1)]).map(({ isDefault }) => isDefault)).toEqual([false, true]);
  });

  it('takes the party’s average where there is no default either, flagged', () => {
    expect(sharesOf(said(6), said(2), none)).toEqual([0.5, 2 / 12, 4 / 12]);
    expect(salienceShares([said(6), none]).map(({ isDefault }) => isDefault)).toEqual([false, true]);
  });

  it('is equal where none is known, and where all are 0', () => {
    expect(sharesOf(none, none)).toEqual([0.5, 0.5]);
    expect(sharesOf(said(0), said(0))).toEqual([0.5, 0.5]);
  });

  it('keeps what else it is given', () => {
    expect(salienceShares([{ ...said(2), issueId: 'border' }])).toMatchObject([{ issueId: 'border', share: 1 }]);
  });

  it('is empty without cells', () => {
    expect(salienceShares([])).toEqual([]);
  });

  it.each([-1, Number.NaN])('refuses a salience of %s', (value) => {
    expect(() => sharesOf(said(value), said(2))).toThrow(RangeError);
  });

  it('always sums to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat({ max: 100 }).map(said), fc.constant(none)), { minLength: 1 }), (cells) => {
        expect(sharesOf(...cells).reduce((total, share) => total + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});

describe('issueWeight', () => {
  it.each([
    ['equal', 1],
    ['mean', 0.4],
    ['min', 0.2],
    ['product', 0.12],
  ] as const)('%s of 0.2 and 0.6 is %s', (weighting, weight) => {
    expect(issueWeight(weighting, 0.2, 0.6)).toBeCloseTo(weight);
    expect(issueWeight(weighting, 0.6, 0.2)).toBeCloseTo(weight);
  });
});
