export interface Pasted {
  /** The words between quotation marks if there is exactly one such passage, otherwise the whole text without its addresses. */
  readonly quote: string;
  readonly url: string | null;
  readonly wasQuoted: boolean;
}

const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/gi;
const QUOTED = /“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|"([^"]+)"/g;

/** Takes a pasted quote, link, or both apart. */
export function splitPaste(pasted: string): Pasted {
  const [url] = (pasted.match(ADDRESS) ?? []).map(withoutTrailingPunctuation);
  const text = pasted.replace(ADDRESS, '').replace(/[ \t]+$/gm, '').trim();
  const passages = [...text.matchAll(QUOTED)].map((match) => match.slice(1).find((passage) => passage !== undefined) ?? '');
  const only = passages.length === 1 && isMostOf(passages[0] ?? '', text) ? passages[0] : undefined;
  return { quote: only === undefined ? text : withoutComma(only), url: url ?? null, wasQuoted: only !== undefined };
}

function withoutTrailingPunctuation(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? trimmed.slice(0, -1) : trimmed;
}

/** `“We stay,” he said`: the comma belongs to the report, not to what was said. */
const withoutComma = (passage: string) => passage.trim().replace(/[,،，]$/, '');

/** A passage of a few quoted words inside a longer report is not the quote. */
const isMostOf = (passage: string, text: string) => passage.length * 2 >= text.length;
