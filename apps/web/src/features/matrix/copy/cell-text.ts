import type { CellDetail } from '@standpoint/contracts/cells';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Statement } from '@standpoint/contracts/statements';
import type { TFunction } from 'i18next';
import { isolated } from '../../../lib/bidi';
import { type Citation, citationOf } from '../../../lib/citation-of';
import { citationText } from '../../../lib/citation-text';
import { formatDay } from '../../../lib/format';
import type { CellSubject } from '../cell/cell-words';
import { cellWords } from './range-table';

export const COPY_FORMS = ['citation', 'link', 'value', 'markdown'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

const STORED_AS = 'standpoint.copy-as';

/** How a cell was copied last; each reader's own browser remembers it. */
export function lastForm(): CopyForm {
  const stored = localStorage.getItem(STORED_AS);
  return COPY_FORMS.find((form) => form === stored) ?? 'citation';
}

export function rememberForm(form: CopyForm): void {
  localStorage.setItem(STORED_AS, form);
}

export interface CellSource {
  readonly subject: CellSubject;
  readonly asOf: string;
  readonly timeZone: string;
  /** Whole addresses. */
  readonly address: string;
  readonly addressOf: (statement: Statement) => string;
  readonly read: () => Promise<{ readonly detail: CellDetail; readonly speakers: readonly Speaker[] }>;
}

/** The cell in the form asked for; null where there is nothing to cite. */
export async function cellText(t: TFunction, form: CopyForm, source: CellSource): Promise<string | null> {
  if (form === 'link') return source.address;
  if (form === 'value') return cellWords(t, source.subject);
  const cited = await citedStatement(t, source);
  if (form === 'citation') return cited && citationText(cited.citation, cited.address);
  return markdown(t, source, cited);
}

interface Cited {
  readonly citation: Citation;
  readonly address: string;
}

async function citedStatement(t: TFunction, { read, timeZone, addressOf, subject: { cell } }: CellSource): Promise<Cited | null> {
  if (cell.statementCount === 0 && cell.statementId === null) return null;
  const { detail, speakers } = await read();
  const statement = detail.statements.find(({ id }) => id === detail.cell.statementId) ?? detail.statements[0];
  return statement ? { citation: citationOf(t, statement, { speakers, timeZone }), address: addressOf(statement) } : null;
}

function markdown(t: TFunction, { subject, asOf, address }: CellSource, cited: Cited | null): string {
  const { issue, party } = subject;
  const head = `**${plain(issue.title)} × ${plain(party)}** (${t('matrix.asOf', { day: formatDay(asOf) })}): [${plain(cellWords(t, subject))}](${address})`;
  if (!cited) return head;
  const { citation } = cited;
  const who = [citation.speaker, citation.office].filter(Boolean).map(isolated).join(', ');
  const sources = citation.sources.map(({ label, href }) => (href ? `[${plain(label)}](${href})` : plain(label)));
  return `${head}\n\n> ${citation.quote.replaceAll('\n', '\n> ')}\n>\n> ${plain(who)}, ${citation.said} (${citation.quoteKind}). ${sources.map(isolated).join('; ')}. [${t('matrix.copy.statement')}](${cited.address})`;
}

/** Names and titles mean themselves, not marks of Markdown. */
const plain = (words: string) => words.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
