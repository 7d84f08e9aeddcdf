import type { GapMatrix } from '@standpoint/contracts/gaps';

/** The parties of the table in their new order, as an address names them; null where it cannot be. */
export function without(parties: GapMatrix['parties'], slug: string): string | null {
  // Less than two make no gap.
  return parties.length <= 2 ? null : parties.flatMap((party) => (party.slug === slug ? [] : party.slug)).join('~');
}

export function movedBy(parties: GapMatrix['parties'], slug: string, by: number): string | null {
  const slugs = parties.map((party) => party.slug);
  const [from, to] = [slugs.indexOf(slug), slugs.indexOf(slug) + by];
  if (from < 0 || to < 0 || to >= slugs.length) return null;
  slugs.splice(to, 0, ...slugs.splice(from, 1));
  return slugs.join('~');
}
