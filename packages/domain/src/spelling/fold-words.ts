/** Letters that Unicode does not take apart, and Cyrillic as newspapers write it in Latin letters. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i',
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ё: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'v', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch',
  ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia', ђ: 'dj', ј: 'i', љ: 'lj', њ: 'nj', ћ: 'ch', џ: 'dzh',
};

/**
 * The words of a name without case, accents and punctuation, Cyrillic in Latin letters.
 *
 *     lower case → Latin letters → no marks → words of letters and digits
 *
 * - Units: none.
 * - Range: words in their order; letters of other scripts stay as they are.
 * - Empty: [] for what has neither letter nor digit.
 * - Errors: none.
 * - Source: common newspaper romanisation; ALA-LC without its marks, but х = kh, щ = shch.
 * - Example: "Kåre  HAUGEN-Lie" → kare, haugen, lie; "Зеленський" → zelenskii
 */
export function foldWords(written: string): string[] {
  const latin = [...written.normalize('NFC').toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
  const bare = latin.normalize('NFKD').replace(/\p{M}|['’ʼʹ`]/gu, '');
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}
