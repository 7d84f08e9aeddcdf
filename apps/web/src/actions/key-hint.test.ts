import { shownKeys } from './key-hint';

describe('How keys are shown', () => {
  it('leaves Shift out only where a sign already needs it', () => {
    expect(shownKeys('Shift+?')).toEqual([['?']]);
    expect(shownKeys('Shift+ArrowLeft')).toEqual([['Shift', '←']]);
    expect(shownKeys('Shift+F10')).toEqual([['Shift', 'F10']]);
    expect(shownKeys('Shift+h')).toEqual([['Shift', 'H']]);
  });
});
