import { randomBytes } from 'node:crypto';

/** A slug that nothing has. */
export function fresh(): string {
  return `s-${randomBytes(6).toString('hex')}`;
}
