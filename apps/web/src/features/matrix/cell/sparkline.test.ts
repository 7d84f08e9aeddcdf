import { sparkPath } from './sparkline';

it('draws steps over time, the lower pole below, the last one until the day of reading', () => {
  const spark = [
    { on: '2026-01-01', share: 0 },
    { on: '2026-01-11', share: 1 },
  ];
  expect(sparkPath(spark, '2026-01-21')).toBe('M0 10.5H22V1.5H44');
});

it('leaves a gap where nothing was known', () => {
  const spark = [
    { on: '2026-01-01', share: 1 },
    { on: '2026-01-11', share: null },
    { on: '2026-01-16', share: 0 },
  ];
  expect(sparkPath(spark, '2026-01-21')).toBe('M0 1.5H22M33 10.5H44');
});
