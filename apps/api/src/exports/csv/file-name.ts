import type { Clock } from '../../http/clock.js';

/** `talks_matrix_asof-2026-01-31_known-2026-02-02T0910Z.csv`: which talks, what of them, as of which day, as known at which minute. */
export function fileName(parts: readonly string[], { asOf, knownAt }: { readonly asOf: string; readonly knownAt: string }): string {
  const [day = '', time = ''] = knownAt.split('T');
  return `${parts.join('_')}_asof-${asOf}_known-${day}T${time.slice(0, 5).replace(':', '')}Z.csv`;
}

/** For what was read without an instant: as known at this one. */
export function fileNameOf(
  parts: readonly string[],
  { asOf, knownAt }: { readonly asOf: string; readonly knownAt: string | null },
  clock: Clock,
): string {
  return fileName(parts, { asOf, knownAt: knownAt ?? clock.now().toISOString() });
}
