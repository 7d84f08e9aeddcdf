import type { RedLine } from '@standpoint/contracts/positions';
import type { z } from 'zod';
import { plainNumber } from './csv.js';

/** `at most 1`, `never x`. */
export function redLineOf({ kind, value, option }: Pick<z.infer<typeof RedLine>, 'kind' | 'value' | 'option'>): string {
  return `${kind} ${option ?? (value === null ? '' : plainNumber(value))}`;
}
