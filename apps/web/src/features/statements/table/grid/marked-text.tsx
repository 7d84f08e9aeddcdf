import { excerptOf, type Mark } from './excerpt';

/** A passage of a text with what was searched for marked in it. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return excerptOf(text, marks).map(({ text: piece, isMarked }, at) => (isMarked ? <mark key={at}>{piece}</mark> : piece));
}
