import type { Statement } from '@standpoint/contracts/statements';

/** The words as they may be shown: a paraphrase never stands in quotation marks, as if somebody had said it so. */
export function quoted({ quote, quoteKind }: Pick<Statement, 'quote' | 'quoteKind'>): string {
  return quoteKind === 'paraphrase' ? quote : `“${quote}”`;
}
