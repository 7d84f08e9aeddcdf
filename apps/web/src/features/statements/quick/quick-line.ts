/** What is coded on one issue, as it was typed: which issue and level are meant is for the catalogue to say. */
export interface QuickPosition {
  readonly issue: string;
  /** A number as typed; `isPlace`: it came without a sign, and may count options, which have no numbers, from 1. */
  readonly stance: { readonly number: string; readonly isPlace: boolean } | null;
  readonly isRedLine: boolean;
  readonly isUnsure: boolean;
  readonly condition: string;
  readonly until: string;
  readonly salience: string;
}

/** A statement typed in one line. Empty where nothing was said of it. */
export interface QuickLine {
  readonly quote: string;
  /** Whether the words stood between quotation marks. */
  readonly wasQuoted: boolean;
  readonly isParaphrase: boolean;
  readonly url: string;
  readonly speaker: string;
  readonly reporter: string;
  readonly saidOn: string;
  readonly positions: readonly QuickPosition[];
  /** What means nothing here, token by token. */
  readonly rest: readonly string[];
}

// A value may stand in quotation marks of any kind: `if:"we are spared"`, `@“Steve Witkoff”`, `#«energy pause»`.
const QUOTED = /[“„"«]([^“”„"«»]*)[”“"»]/.source;
const TOKEN = new RegExp(`(?:(?:via:)?@|#|[a-z]+:@?)?${QUOTED}|\\S+`, 'giu');
const VALUE = new RegExp(`^${QUOTED}$`, 'u');
const NUMBER = /^([+\-−=]?)(\d+(?:[.,]\d+)?)$/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Line = Omit<Mutable<QuickLine>, 'positions' | 'rest' | 'quote'> & { positions: Mutable<QuickPosition>[]; words: string[]; passages: string[] };

/**
 * Reads `“…” @speaker #issue +1 on:30jan until:1feb if:"…" via:@who ! ? ~ s:80 https://…` in any order; what belongs to
 * a position stands after its `#issue`. Words that are no token are the quote, unless a passage stands in quotation marks.
 */
export function readQuickLine(typed: string): QuickLine {
  const line: Line = { isParaphrase: false, wasQuoted: false, url: '', speaker: '', reporter: '', saidOn: '', positions: [], words: [], passages: [] };
  for (const [token] of typed.matchAll(TOKEN)) {
    if (!takeOfStatement(token, line) && !takeOfPosition(token, line.positions.at(-1))) takeWord(token, line);
  }
  const { words, passages, ...read } = line;
  const wasQuoted = passages.length > 0;
  return { ...read, wasQuoted, quote: wasQuoted ? passages.join(' ') : words.join(' '), rest: wasQuoted ? words : [] };
}

function takeOfStatement(token: string, line: Line): boolean {
  const [, name, given] = /^(via|on|src):@?([^@].*)$/iu.exec(token) ?? [];
  const value = given && bare(given);
  if (/^https?:\/\//i.test(token)) line.url = token;
  else if (token === '~') line.isParaphrase = true;
  else if (/^@./u.test(token)) line.speaker = bare(token.slice(1));
  else if (/^#./u.test(token)) line.positions.push(emptyPosition(bare(token.slice(1))));
  else if (value && name?.toLowerCase() === 'via') line.reporter = value;
  else if (value && name?.toLowerCase() === 'on') line.saidOn = value;
  else if (value && name?.toLowerCase() === 'src') line.url = value;
  else return false;
  return true;
}

function takeOfPosition(token: string, position: Mutable<QuickPosition> | undefined): boolean {
  if (!position) return false;
  const [, name, given] = /^(if|until|s):(.+)$/iu.exec(token) ?? [];
  const value = given && bare(given);
  const number = NUMBER.exec(token);
  if (token === '!') position.isRedLine = true;
  else if (token === '?') position.isUnsure = true;
  else if (value && name?.toLowerCase() === 'if') position.condition = value;
  else if (value && name?.toLowerCase() === 'until') position.until = value;
  else if (value && name?.toLowerCase() === 's') position.salience = value;
  else if (number && position.stance === null) {
    const [, sign = '', digits = ''] = number;
    position.stance = { number: sign === '=' || sign === '+' ? digits : sign ? `-${digits}` : digits, isPlace: sign === '' };
  } else return false;
  return true;
}

function takeWord(token: string, line: Line): void {
  const passage = VALUE.exec(token)?.[1]?.trim();
  if (passage) line.passages.push(passage);
  else line.words.push(token);
}

const bare = (given: string) => (VALUE.exec(given)?.[1] ?? given).trim();

const emptyPosition = (issue: string): Mutable<QuickPosition> => ({
  issue,
  stance: null,
  isRedLine: false,
  isUnsure: false,
  condition: '',
  until: '',
  salience: '',
});
