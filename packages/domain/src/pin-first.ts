/**
 * Pinned things before the others.
 *
 *     the pinned in the order of their pins, then the rest as given
 *
 * - Units: none.
 * - Range: the same items, each once.
 * - Empty: without pins, or with pins that nothing answers to, the order is as given.
 * - Errors: none.
 * - Source: UX §3.1, header menu.
 * - Example: a, b, c with pin c → c, a, b
 */
export function pinFirst<Item extends { readonly id: string; readonly slug: string }>(items: readonly Item[], pins: readonly string[]): Item[] {
  const pinned = [...new Set(pins.flatMap((pin) => items.find(({ id, slug }) => id === pin || slug === pin) ?? []))];
  return [...pinned, ...items.filter((item) => !pinned.includes(item))];
}
