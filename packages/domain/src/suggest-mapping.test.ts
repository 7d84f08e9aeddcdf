import { agenda, days } from './fixtures/scales.js';
import type { OrdinalScale, Scale } from './scale.js';
import { suggestMapping } from './suggest-mapping.js';

const levels = (...labels: string[]): OrdinalScale => ({
  kind: 'ordinal',
  levels: labels.map((label, value) => ({ value, label, text: '' })),
  poleMin: 'a',
  poleMax: 'b',
});
const suggested = (old: Scale, next: Scale, used: (number | string)[] = []) =>
  suggestMapping(old, next, used).values.map(({ from, to }) => [from, to]);

describe('suggestMapping', () => {
  it('goes by label where levels come in between', () => {
    expect(suggested(levels('No', 'Perhaps', 'Yes'), levels('No', 'Rather no', 'perhaps', 'Rather yes', 'Yes'))).toEqual([[0, 0], [1, 2], [2, 4]]);
  });

  it('goes by value where a level was only renamed', () => {
    expect(suggested(levels('No', 'Maybe', 'Yes'), levels('No', 'Perhaps', 'Yes'))).toEqual([[0, 0], [1, 1], [2, 2]]);
  });

  it('leaves open what it cannot tell: a number that may mean something else now, a level that is gone', () => {
    expect(suggested(levels('No', 'Maybe', 'Yes'), levels('No', 'Rather no', 'Perhaps', 'Yes'))).toEqual([[0, 0], [2, 3]]);
    expect(suggested(levels('No', 'Perhaps', 'Yes'), levels('No', 'Perhaps'))).toEqual([[0, 0], [1, 1]]);
  });

  it('keeps numbers where both scales are numeric', () => {
    expect(suggestMapping(days, { ...days, max: 60 }, [3])).toEqual({ values: [], linear: { factor: 1, offset: 0 } });
  });

  it('keeps options by label or key, and takes in the numbers in use', () => {
    const renamed: Scale = { ...agenda, options: [{ key: 'one', label: 'One alone', text: '' }, { key: 'many', label: 'Several', text: '' }] };
    expect(suggested(agenda, renamed)).toEqual([['one', 'one'], ['several', 'many']]);
    expect(suggested(days, levels('None', 'A day', 'Two days'), [1, 7, 2, 1])).toEqual([[1, 1], [2, 2]]);
  });
});
