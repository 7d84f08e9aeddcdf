const LONGEST = 56;

/** `Deutsche Welle`, `Kyiv ready …` → `deutsche-welle-kyiv-ready…`; what has no Latin letter in it is just `source`. */
export function slugOfSource(outlet: string, title: string): string {
  const words = `${outlet} ${title}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-').slice(0, LONGEST).replace(/-$/, '') ?? 'source';
}

export function freeSlug(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number++) {
    const numbered = `${wanted}-${number}`;
    if (!taken.includes(numbered)) return numbered;
  }
}
