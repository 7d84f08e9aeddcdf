import type { CreateIssue } from '@standpoint/contracts/issues';
import { slugOf } from '../../lib/slug-of';

export type ScaleKind = 'ordinal' | 'numeric' | 'nominal';
type Scale = NonNullable<CreateIssue['scale']>;

interface Line {
  readonly label: string;
  readonly text: string;
}

/** `label: what it means`, one a line; empty lines count for nothing. */
export function linesOf(typed: string): Line[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? { label: line, text: '' } : { label: line.slice(0, colon).trim(), text: line.slice(colon + 1).trim() };
    });
}

/** A key for each option: its label as a slug, numbered where that says nothing or is taken. */
function keysOf(lines: readonly Line[]): string[] {
  const keys: string[] = [];
  lines.forEach(({ label }, at) => {
    const key = slugOf(label).slice(0, 40).replace(/-+$/, '');
    keys.push(key && !keys.includes(key) ? key : `option-${at + 1}`);
  });
  return keys;
}

const numberOf = (typed: string) => (typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')));

/** The scale that was typed, for the contract to judge. */
export function readScale(kind: ScaleKind, typed: (name: string) => string): Scale {
  const poles = { poleMin: typed('poleMin').trim(), poleMax: typed('poleMax').trim() };
  const lines = linesOf(typed('levels'));
  if (kind === 'nominal') {
    const keys = keysOf(lines);
    return { kind, options: lines.map((line, at) => ({ key: keys[at] ?? '', ...line })), distances: null };
  }
  if (kind === 'ordinal') return { kind, levels: lines.map((line, value) => ({ value, ...line })), ...poles };
  return {
    kind,
    min: numberOf(typed('min')),
    max: numberOf(typed('max')),
    step: numberOf(typed('step')),
    unit: typed('unit').trim(),
    anchors: [],
    ...poles,
  };
}
