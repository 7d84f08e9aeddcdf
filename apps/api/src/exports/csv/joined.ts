import type { Statement } from '@standpoint/contracts/statements';

/** Several texts in one field; a bar inside a text is told from one between two. */
export function joined(texts: readonly (string | null)[]): string {
  return texts.map((text) => (text ?? '').replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join('|');
}

/** `responds to:S01`; what narrows a link stands in brackets: `withdraws:S02[donbas-control/red line]`. */
export function linkOf({ type, statement, issue, facet }: Statement['links'][number]): string {
  const scope = issue || facet ? `[${issue?.slug ?? ''}${facet ? `/${facet}` : ''}]` : '';
  return `${type}:${statement.externalId ?? statement.id}${scope}`;
}
