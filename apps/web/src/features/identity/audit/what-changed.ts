export interface Change {
  /** The path of the field, in words: `scale levels`. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

type Content = Readonly<Record<string, unknown>>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `defaultAsOf` → `default as of` */
const inWords = (field: string) => field.replace(/([A-Z])/g, ' $1').toLowerCase();

const textOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** What an entry tells of a write, field by field; what is the same on both sides is left out. */
export function whatChanged(before: unknown, after: unknown): Change[] {
  const [earlier, later] = [before, after].map((content) => (isContent(content) ? content : { content }));
  const fields = new Set([...Object.keys(earlier ?? {}), ...Object.keys(later ?? {})]);
  return [...fields].flatMap((field) => changesIn(field, earlier?.[field], later?.[field]));
}

function changesIn(field: string, before: unknown, after: unknown): Change[] {
  if (isContent(before) && isContent(after)) {
    return whatChanged(before, after).map((change) => ({ ...change, field: `${inWords(field)} ${change.field}` }));
  }
  const change = { field: inWords(field), before: textOf(before), after: textOf(after) };
  return change.before === change.after ? [] : [change];
}
