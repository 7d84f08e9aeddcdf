import { compareText } from '../compare-text.js';
import { ALIKENESS, type AliasJudgement, type Alikeness } from '../vocabulary.js';
import { foldWords } from './fold-words.js';
import { lettersOff } from './letters-off.js';
import { soundOf } from './sound-of.js';

export interface SpelledSpeaker {
  readonly speakerId: string;
  readonly name: string;
  readonly aliases: readonly { readonly spelling: string; readonly judgement: AliasJudgement }[];
}

export interface SpeakerSuggestion {
  readonly speakerId: string;
  readonly alike: Alikeness;
  /** The name or the spelling on record that the printed one is like. */
  readonly spelling: string;
  /** Of exactly the printed spelling. */
  readonly judgement: AliasJudgement | null;
}

/**
 * Whom a name as printed may mean, likeliest first. It only proposes: a person judges, and nothing is merged.
 *
 *     same words · judged same · judged unsure · same sound · part of the name · a letter or two off
 *
 * Compared are the name and the spellings judged same or unsure. A speaker whom exactly this spelling was judged not to mean
 * is never proposed for it, however alike.
 *
 * - Units: none.
 * - Range: each speaker once, with the strongest reason.
 * - Empty: [] where nothing is alike, or nothing was printed.
 * - Errors: none.
 * - Source: PRODUCT §1 S10. One letter off from four letters of sound on, two from eight.
 * - Example: "Wittkoff" with Steve Witkoff on record → part of the name; "Selenskyj" → Volodymyr Zelenskyy, part of the name
 */
export function suggestSpeakers(printed: string, speakers: readonly SpelledSpeaker[]): SpeakerSuggestion[] {
  const wanted = wordsOf(printed);
  if (wanted.folded === '') return [];
  return speakers
    .flatMap((speaker) => suggestionOf(wanted, speaker) ?? [])
    .sort(
      (a, b) =>
        ALIKENESS.indexOf(a.alike) - ALIKENESS.indexOf(b.alike) ||
        a.off - b.off ||
        compareText(a.name, b.name) ||
        compareText(a.speakerId, b.speakerId),
    )
    .map(({ speakerId, alike, spelling, judgement }) => ({ speakerId, alike, spelling, judgement }));
}

interface Words {
  readonly folded: string;
  readonly sounds: readonly string[];
}

function wordsOf(written: string): Words {
  const words = foldWords(written);
  return { folded: words.join(' '), sounds: words.map(soundOf) };
}

interface Likeness {
  readonly alike: Alikeness;
  readonly spelling: string;
  /** Among equals, the fewer the likelier: words left over, or letters. */
  readonly off: number;
}

function suggestionOf(wanted: Words, { speakerId, name, aliases }: SpelledSpeaker) {
  const isWanted = ({ spelling }: { spelling: string }) => wordsOf(spelling).folded === wanted.folded;
  const judged = aliases.filter(isWanted);
  if (judged.some(({ judgement }) => judgement === 'not the same')) return undefined;

  const others = aliases.filter((alias) => alias.judgement !== 'not the same' && !isWanted(alias));
  const found = [name, ...others.map(({ spelling }) => spelling)].flatMap((spelling) => likenessOf(wanted, spelling) ?? []);
  const [best] = [...found, ...judged.map(likenessByJudgement)].sort(strongestFirst);
  return best && { speakerId, name, ...best, judgement: judged[0]?.judgement ?? null };
}

function likenessByJudgement({ spelling, judgement }: SpelledSpeaker['aliases'][number]): Likeness {
  return { alike: judgement === 'same' ? 'judged same' : 'judged unsure', spelling, off: 0 };
}

function strongestFirst(a: Likeness, b: Likeness): number {
  return ALIKENESS.indexOf(a.alike) - ALIKENESS.indexOf(b.alike) || a.off - b.off;
}

function likenessOf(wanted: Words, spelling: string): Likeness | undefined {
  const known = wordsOf(spelling);
  if (known.folded === '') return undefined;
  if (known.folded === wanted.folded) return { alike: 'same words', spelling, off: 0 };
  if (joined(known) === joined(wanted)) return { alike: 'same sound', spelling, off: 0 };
  if (isPart(wanted.sounds, known.sounds)) {
    return { alike: 'part of the name', spelling, off: Math.abs(known.sounds.length - wanted.sounds.length) };
  }
  const most = tolerance(wanted);
  const off = Math.min(offUpTo(most, joined(wanted), joined(known)), offUpTo(most, family(wanted), family(known)));
  return off <= most ? { alike: 'a letter or two off', spelling, off } : undefined;
}

/** In any order: papers differ in which name comes first. */
function joined({ sounds }: Words): string {
  return [...sounds].sort(compareText).join('');
}

/** Every word of the one is in the other, or both end in the same family name. */
function isPart(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const family = String(longer.at(-1));
  return shorter.every((word) => longer.includes(word) && word.length > 2) || (family.length > 2 && shorter.at(-1) === family);
}

function family({ sounds }: Words): string {
  return String(sounds.at(-1));
}

/** Infinity beyond `most`: words of other lengths need no counting. */
function offUpTo(most: number, a: string, b: string): number {
  return Math.abs(a.length - b.length) > most ? Infinity : lettersOff(a, b);
}

/** Short names differ in one letter and are others. */
function tolerance(wanted: Words): number {
  const { length } = family(wanted);
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}
