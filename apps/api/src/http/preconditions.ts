import { createHash } from 'node:crypto';
import type { Endpoint } from '@standpoint/contracts/endpoint';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../db/caller.js';
import { malformed, missingIfMatch } from './problem.js';

const DEEPEST_BODY = 64;

/** The revision an edit was made on, from `If-Match: "3"` (also `3` and `W/"3"`). */
export function ifMatchOf(endpoint: Endpoint, request: FastifyRequest): number | null {
  if (!endpoint.ifMatch) return null;
  const given = request.headers['if-match'];
  if (given === undefined) throw missingIfMatch();
  const revision = /^(?:(?:W\/)?"(\d{1,9})"|(\d{1,9}))$/.exec(given.trim());
  if (!revision) {
    throw malformed([
      { path: 'If-Match', code: 'if-match-malformed', message: 'Send the revision alone, such as "3".' },
    ]);
  }
  return Number(revision[1] ?? revision[2]);
}

/** The key of a write that may be sent twice, and a hash of what it is to do. */
export function idempotencyOf(request: FastifyRequest): Caller['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET' || request.method === 'HEAD') return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw malformed([
      { path: 'Idempotency-Key', code: 'idempotency-key-malformed', message: '1 to 255 visible ASCII characters.' },
    ]);
  }
  const path = request.url.split('?', 1)[0];
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${path}\n${canonical(request.body, DEEPEST_BODY)}`)
    .digest('hex');
  return { key, fingerprint };
}

/** The same text for the same content, whatever the order of its fields. */
function canonical(value: unknown, depthLeft: number): string {
  if (depthLeft === 0) {
    throw malformed([{ path: '', code: 'too-deep', message: 'The body is nested too deeply.' }]);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, depthLeft - 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item, depthLeft - 1)}`).join(',')}}`;
}
