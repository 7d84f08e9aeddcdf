/** In this order: what is spelt with several letters first. Capitals stand for one sound of two letters. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 'SC'],
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'Z'],
  [/kh|gh/g, 'h'],
  [/ph|w|f/g, 'v'],
  [/th/g, 't'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/ou/g, 'u'],
  // Ukrainian г is h, Russian г is g, and х is either in many papers.
  [/h/g, 'g'],
  [/z/g, 's'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/i(?=[aeou])/g, ''],
];

/**
 * A key that spellings of one name share, whichever alphabet and country they come from.
 *
 *     a folded word, letters of like sound made one, doubles made single
 *
 * - Units: none.
 * - Range: a text for comparing, never for showing.
 * - Empty: the empty text.
 * - Errors: none.
 * - Source: the differences between English, German, French and Polish romanisation of Russian and Ukrainian names.
 * - Example: zelenskyy, zelensky, selenskyj, zelenskii → selenski; witkoff, wittkoff, vitkov → vitkov
 */
export function soundOf(folded: string): string {
  return RULES.reduce((sound, [letters, one]) => sound.replace(letters, one), folded);
}
