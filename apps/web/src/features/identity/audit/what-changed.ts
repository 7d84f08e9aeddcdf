import type { TFunction } from 'i18next';
import { formatNumber } from '../../../lib/format';

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

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What an entry tells of a write, field by field, in words; what is the same on both sides is left out. */
export function whatChanged(t: TFunction, before: unknown, after: unknown): Change[] {
  const [earlier, later] = [before, after].map((content) => (isContent(content) ? content : { content }));
  const fields = new Set([...Object.keys(earlier ?? {}), ...Object.keys(later ?? {})]);
  return [...fields].flatMap((field) => changesIn(t, field, [earlier?.[field], later?.[field]]));
}

function changesIn(t: TFunction, field: string, sides: readonly [unknown, unknown]): Change[] {
  const [before, after] = isList(sides[0]) && isList(sides[1]) ? listsByName(t, sides[0], sides[1]) : sides;
  if (isContent(before) && isContent(after)) {
    return whatChanged(t, before, after).map((change) => ({ ...change, field: `${inWords(field)} ${change.field}` }));
  }
  const change = { field: inWords(field), before: textOf(t, before), after: textOf(t, after) };
  return change.before === change.after ? [] : [change];
}

/** Lists of things that have a number or key are compared thing by thing: the levels of a scale, its options. */
function listsByName(t: TFunction, before: readonly unknown[], after: readonly unknown[]): readonly [unknown, unknown] {
  const all = [...before, ...after];
  if (all.length === 0 || !all.every((item) => isContent(item) && nameOf(item) !== null)) return [before, after];
  const byName = (list: readonly unknown[]) =>
    Object.fromEntries(list.filter(isContent).map((item) => [nameOf(item) ?? '', textOf(t, withoutName(item))] as const));
  return [byName(before), byName(after)];
}

function nameOf({ value, key, label }: Content): string | null {
  if (typeof label !== 'string') return null;
  if (typeof value === 'number') return formatNumber(value, 6);
  return typeof key === 'string' ? key : null;
}

function withoutName({ value: _value, key: _key, ...rest }: Content): Content {
  return rest;
}

function textOf(t: TFunction, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, 6);
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
  if (isList(value)) return value.map((item) => textOf(t, item)).join('; ');
  return isContent(value) ? contentText(t, value) : '';
}

function contentText(t: TFunction, content: Content): string {
  if ('from' in content && 'to' in content) {
    return t('audit.becomes', { from: textOf(t, content.from), to: textOf(t, content.to) || t('audit.empty') });
  }
  const { label, text, ...rest } = content;
  const words = Object.entries(rest).map(([field, value]) => ({ field, text: textOf(t, value) })).filter((each) => each.text !== '');
  const described = [label, text].map((each) => textOf(t, each)).filter(Boolean).join(': ');
  return [...(described ? [described] : []), ...words.map((each) => `${inWords(each.field)} ${each.text}`)].join(', ');
}
