/** A slug to begin with, made of a name; empty where the name holds no Latin letter or digit. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '');
}

/** `talks`, or `talks-2` where that is taken. */
export function freeSlug(wanted: string, taken: ReadonlySet<string>): string {
  const short = wanted.slice(0, 58).replace(/-+$/, '');
  for (let at = 1; ; at++) {
    const slug = at === 1 ? short : `${short}-${at}`;
    if (!taken.has(slug)) return slug;
  }
}
