import i18next from 'i18next';
import '../i18n/en/compare';
import { isolated } from './bidi';
import { formatList } from './format';

describe('words from right to left', () => {
  it.each(['إيران', 'ישראל', 'ایران', 'up to ۵ روز'])('%s is set off', (words) => {
    expect(isolated(words)).toBe(`\u2068${words}\u2069`);
  });

  it.each(['Russia', 'Україна', '中国', ''])('%s is left as it is', (words) => {
    expect(isolated(words)).toBe(words);
  });

  it('are set off within a sentence and within a list, and nothing else is', () => {
    expect(i18next.t('compare.cell', { issue: 'Quota', party: 'إيران' })).toBe('Quota × \u2068إيران\u2069');
    expect(formatList(['Norway', 'ישראל'])).toBe('Norway and \u2068ישראל\u2069');
    expect(i18next.t('compare.cell', { issue: 'Quota', party: 'Côte d’Ivoire <CIV>' })).toBe('Quota × Côte d’Ivoire <CIV>');
  });
});
