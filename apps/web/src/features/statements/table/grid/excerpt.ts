export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Words before the first match that stay in sight. */
const LEAD = 40;
/** What two lines of a cell show at most, with room to spare. */
const MOST = 420;

/** The beginning of a text, or where the first match is far down, the passage around it; with the matches told apart. */
export function excerptOf(text: string, marks: readonly Mark[]): Piece[] {
  const [first] = marks;
  const from = first && first.end > LEAD * 3 ? wordStart(text, first.start - LEAD) : 0;
  const until = Math.min(text.length, from + MOST);
  const pieces: Piece[] = from > 0 ? [{ text: '…', isMarked: false }] : [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || start >= until) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < until) pieces.push({ text: text.slice(at, until), isMarked: false });
  if (until < text.length) pieces.push({ text: '…', isMarked: false });
  return pieces;
}

function wordStart(text: string, wanted: number): number {
  const space = text.indexOf(' ', Math.max(0, wanted));
  return space < 0 ? 0 : space + 1;
}
