/** A mail of ours: words, and one link to follow. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly url: string };
  readonly after: readonly string[];
}

// Line ends could begin another header; marks of direction could turn a name into something else.
const UNSAFE_IN_LINE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** What a person has typed, as part of a line. */
export function inLine(typed: string): string {
  return typed.replace(UNSAFE_IN_LINE, ' ').trim();
}

export function textOf({ before, link, after }: Letter): string {
  return [...before, `${link.label}:\n${link.url}`, ...after].join('\n\n');
}

export function htmlOf({ subject, before, link, after }: Letter): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family: sans-serif; max-width: 34em; line-height: 1.5">
${paragraphs(before)}
<p><a href="${escaped(link.url)}">${escaped(link.label)}</a></p>
${paragraphs(after)}
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
