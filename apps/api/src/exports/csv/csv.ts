import type { Dialect } from '@standpoint/contracts/reading';

/** null = unknown: an empty field. */
export type CsvValue = string | number | boolean | null;

const BYTE_ORDER_MARK = '\uFEFF';
const RECORD_END = '\r\n';
const FORMULA_START = /^[=+\-@\t\r]/;

/** What stands before the header: spreadsheets take a file without it for a code page. */
export function csvStart(dialect: Dialect | undefined): string {
  return dialect === undefined ? '' : BYTE_ORDER_MARK;
}

/** One record of RFC 4180, or of a dialect that spreadsheets read. */
export function csvRecord(values: readonly CsvValue[], dialect: Dialect | undefined): string {
  const separator = dialect === 'excel-comma' ? ';' : ',';
  return values.map((value) => quoted(written(value, dialect), separator)).join(separator) + RECORD_END;
}

function written(value: CsvValue, dialect: Dialect | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberOf(value, dialect);
  if (typeof value === 'boolean') return String(value);
  // Only text is guarded: a negative number stays a number.
  return dialect !== undefined && FORMULA_START.test(value) ? `'${value}` : value;
}

function numberOf(value: number, dialect: Dialect | undefined): string {
  const plain = plainNumber(value);
  return dialect === 'excel-comma' ? plain.replace('.', ',') : plain;
}

/** At most six decimals, never an exponent for what people count with. */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

function quoted(text: string, separator: string): string {
  const needsQuotes = text.includes('"') || text.includes(separator) || text.includes('\n') || text.includes('\r');
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
