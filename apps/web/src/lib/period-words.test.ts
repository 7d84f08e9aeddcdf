import i18next from 'i18next';
import { isOver, periodWords } from './period-words';

const words = (validFrom: string | null, validUntil: string | null) => periodWords(i18next.t, { validFrom, validUntil });

it('says only what is known of a period', () => {
  expect(words('2004-05-01', null)).toBe('since 1 May 2004');
  expect(words(null, '2020-01-31')).toBe('until 31 Jan 2020');
  expect(words('1973-01-01', '2020-01-31')).toBe('1 Jan 1973 – 31 Jan 2020');
  expect(words(null, null)).toBe('');
});

it('is over on the day after its last', () => {
  expect(isOver({ validFrom: null, validUntil: '2020-01-31' }, '2020-01-31')).toBe(false);
  expect(isOver({ validFrom: null, validUntil: '2020-01-31' }, '2020-02-01')).toBe(true);
  expect(isOver({ validFrom: null, validUntil: null }, '2020-02-01')).toBe(false);
});
