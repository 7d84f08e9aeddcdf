import type { Dialect } from '@standpoint/contracts/reading';

/** The columns of a file in order, each as SQL that gives what stands in the field; null is an empty field. */
export type Columns = Readonly<Record<string, string>>;

/** How a kind of value is written in a dialect, in SQL: the same as `csv.ts` does it for what is in memory. */
export interface Written {
  /** What somebody typed. */
  readonly text: (sql: string) => string;
  readonly number: (sql: string) => string;
}

/** = + - @ tab and carriage return: what a spreadsheet takes for a formula. */
const FORMULA_STARTS = [61, 43, 45, 64, 9, 13];

export function writtenFor(dialect: Dialect | undefined): Written {
  return {
    text: (sql) =>
      dialect === undefined
        ? `nullif(${sql}, '')`
        : `CASE WHEN ascii(${sql}) IN (${FORMULA_STARTS.join(', ')}) THEN '''' || (${sql}) ELSE nullif(${sql}, '') END`,
    number: (sql) => (dialect === 'excel-comma' ? `replace(${plainNumber(sql)}, '.', ',')` : plainNumber(sql)),
  };
}

/** At most six decimals and no exponent. Whole numbers, which most are, by the short way. */
export function plainNumber(sql: string): string {
  return numberText(sql, `round((${sql})::text::numeric, 6)`);
}

/** With all its decimals. */
export function exactNumber(sql: string): string {
  return numberText(sql, `(${sql})::text::numeric`);
}

function numberText(sql: string, exact: string): string {
  return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 1e15 THEN (${sql})::bigint::text ELSE trim_scale(${exact})::text END`;
}

/** One of several texts in a field: a bar inside a text is told from one between two. */
export function escaped(sql: string): string {
  return `replace(replace(coalesce(${sql}, ''), '\\', '\\\\'), '|', '\\|')`;
}

export function instant(sql: string): string {
  return `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

export function truth(sql: string): string {
  return `CASE WHEN ${sql} THEN 'true' ELSE 'false' END`;
}

/** A file's column cannot be called as SQL would have it: quoted. */
export function selectList(columns: Columns): string {
  return Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(',\n       ');
}
