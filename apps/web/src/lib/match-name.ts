/** A thing with a name and other spellings of it. */
export interface Nameable {
  readonly name: string;
  readonly spellings: readonly string[];
  /** Spellings that were judged to mean somebody else. */
  readonly notSpellings: readonly string[];
}

export interface NameMatch<T> {
  readonly item: T;
  /** 1 the same letters … 0 nothing in common. */
  readonly likeness: number;
  /** The spelling that matched. */
  readonly spelling: string;
}

const LIKE_ENOUGH = 0.6;

/** Whom a typed or printed name may mean, likeliest first. Suggests only: the choice stays with a person. */
export function matchNames<T extends Nameable>(typed: string, items: readonly T[]): NameMatch<T>[] {
  const wanted = foldName(typed);
  if (!wanted) return items.map((item) => ({ item, likeness: 0, spelling: item.name }));
  return items
    .filter((item) => !item.notSpellings.some((spelling) => foldName(spelling) === wanted))
    .map((item) => bestSpelling(wanted, item))
    .filter((match) => match.likeness >= LIKE_ENOUGH)
    .toSorted((one, other) => other.likeness - one.likeness || (foldName(one.item.name) < foldName(other.item.name) ? -1 : 1));
}

function bestSpelling<T extends Nameable>(wanted: string, item: T): NameMatch<T> {
  return [item.name, ...item.spellings]
    .map((spelling) => ({ item, spelling, likeness: likenessOf(wanted, foldName(spelling)) }))
    .reduce((best, next) => (next.likeness > best.likeness ? next : best));
}

/** Lower-case Latin letters and digits, without diacritics: `Зеленський`, `Zelensʹkyj` and `ZELENSKYJ` begin alike. */
export function foldName(name: string): string {
  return Array.from(name.toLowerCase().normalize('NFC'), (letter) => LATIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function likenessOf(wanted: string, spelling: string): number {
  if (wanted === spelling) return 1;
  const words = spelling.split(' ');
  if (words.includes(wanted)) return 0.98;
  if (spelling.startsWith(wanted) || words.some((word) => word.startsWith(wanted))) return 0.9;
  if (spelling.includes(wanted)) return 0.8;
  const sounds = [spelling, ...words].map(soundOf);
  return Math.max(...sounds.map((sound) => 0.85 * similarity(soundOf(wanted), sound)));
}

/** What differs between transliterations of one name is levelled: w/v/f at the end, doubled letters, y/i/j. */
function soundOf(folded: string): string {
  return folded
    .replaceAll('w', 'v')
    .replaceAll(/[yj]+/g, 'i')
    .replaceAll(/(?:ck|q|c(?![hz]))/g, 'k')
    .replaceAll(/(\p{L})\1+/gu, '$1')
    .replaceAll(/f\b/g, 'v')
    .replaceAll(/i+\b/g, 'i');
}

function similarity(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 0 : 1 - editDistance(one, other) / longest;
}

/** Levenshtein: letters to add, drop or change. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch',
  ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ʹ: '', ʼ: '', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd',
};
