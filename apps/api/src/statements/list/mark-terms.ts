import type { SearchTerm } from './search-terms.js';

export interface Mark {
  readonly start: number;
  readonly end: number;
}

interface Word extends Mark {
  /** In each reading of its script. */
  readonly readings: readonly string[];
}

interface Wanted {
  /** One list of words a reading. */
  readonly readings: readonly (readonly string[])[];
  /** Whether the last word may go on. */
  readonly begins: boolean;
}

/** Where in a text the terms stand, in the way the database looked for them (plain_letters and latin_letters). */
export function markTerms(text: string | null, terms: readonly SearchTerm[]): Mark[] {
  if (text === null) return [];
  const words = wordsOf(text);
  const marks = terms.map(wantedOf).flatMap((wanted) => words.flatMap((_, at) => markAt(words, at, wanted) ?? []));
  return merged(marks.sort((a, b) => a.start - b.start));
}

function wantedOf({ text, phrase }: SearchTerm): Wanted {
  const words = wordsOf(text);
  const readings = [0, 1].map((reading) => words.map((word) => word.readings[reading] ?? word.readings[0] ?? ''));
  return { readings, begins: !phrase && (readings[0] ?? []).join('').length >= 3 };
}

function markAt(words: readonly Word[], at: number, { readings, begins }: Wanted): Mark | undefined {
  const length = readings[0]?.length ?? 0;
  const last = words[at + length - 1];
  const start = words[at]?.start;
  if (length === 0 || !last || start === undefined) return undefined;
  const found = readings.some((wanted) =>
    wanted.every((word, place) =>
      words[at + place]?.readings.some((is) => is === word || (begins && place === length - 1 && is.startsWith(word))),
    ),
  );
  return found ? { start, end: last.end } : undefined;
}

function merged(marks: readonly Mark[]): Mark[] {
  return marks.reduce<Mark[]>((kept, mark) => {
    const before = kept.at(-1);
    if (!before || before.end < mark.start) return [...kept, mark];
    return [...kept.slice(0, -1), { start: before.start, end: Math.max(before.end, mark.end) }];
  }, []);
}

const INVISIBLE = "'`\\u2018\\u2019\\u02b9\\u02bc\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff";
const WORD = new RegExp(`[\\u3040-\\u30ff\\u3400-\\u9fff]|[\\p{L}\\p{N}\\p{M}${INVISIBLE}]+?(?=[\\u3040-\\u30ff\\u3400-\\u9fff]|[^\\p{L}\\p{N}\\p{M}${INVISIBLE}]|$)`, 'gu');
const DROPPED = new RegExp(`[\\u0300-\\u036f${INVISIBLE}]+`, 'g');

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const plain = plainLetters(written);
    if (plain === '') return [];
    const readings = /[\u0400-\u04ff]/.test(plain) ? [latin(plain, UKRAINIAN), latin(plain, RUSSIAN)] : [plain];
    return [{ start: index, end: index + written.length, readings }];
  });
}

const LATIN: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', æ: 'ae', œ: 'oe', ß: 'ss' };

function plainLetters(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/[иИ]\u0306/g, 'і')
    .replace(DROPPED, '')
    .toLowerCase()
    .replace(/[øłđðıħæœß]/g, (letter) => LATIN[letter] ?? letter)
    .replace(/^y(?=[aeiou])/, 'i');
}

const EITHER = {
  ...Object.fromEntries([...'абвдезіклмнопрстуфыэјђћѕљњџґ'].map((letter, at) => [letter, 'abvdeziklmnoprstufyejdczlndg'[at] ?? ''])),
  ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia', є: 'ie', ь: '', ъ: '',
};
const UKRAINIAN: Readonly<Record<string, string>> = { ...EITHER, г: 'h', и: 'y' };
const RUSSIAN: Readonly<Record<string, string>> = { ...EITHER, г: 'g', и: 'i' };

function latin(plain: string, letters: Readonly<Record<string, string>>): string {
  return plain.replace(/[\u0400-\u04ff]/g, (letter) => letters[letter] ?? letter);
}
