import { foldWords } from './fold-words.js';

describe('foldWords', () => {
  it.each([
    ['Kåre  HAUGEN-Lie', ['kare', 'haugen', 'lie']],
    ['O’Brien, J.', ['obrien', 'j']],
    ['Зеленський', ['zelenskii']],
    ['Щербаков', ['shcherbakov']],
    ['Łukasz Żółć', ['lukasz', 'zolc']],
    ['Straße', ['strasse']],
    ['习近平', ['习近平']],
    ['…', []],
  ])('%s → %j', (written, words) => {
    expect(foldWords(written)).toEqual(words);
  });

  it('gives the same words for composed and decomposed letters', () => {
    expect(foldWords('Й Ї é'.normalize('NFD'))).toEqual(foldWords('Й Ї é'.normalize('NFC')));
  });
});
