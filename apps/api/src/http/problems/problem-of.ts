import { HttpException } from '@nestjs/common';
import { ProblemError, tooLarge } from '../problem.js';

export const BODY_LIMIT_BYTES = 1024 * 1024;

const AWAY = /^(08...|P1001|P1002|P1017|57P0[1-5]|53...|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/;
const AWAY_MESSAGE = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Cannot use a pool after)/;
// P…: the same from Prisma, which serves the sign-in.
const BUSY = /^(57014|55P03|40001|40P01|25P03|P1008|P2024|P2028|P2034)$/;
const VIOLATION = /^(23502|23503|23514|23P01)$/;
const UNSTORABLE = /^22...$/;

const CODES: Readonly<Record<number, [code: string, detail: string]>> = {
  400: ['malformed', 'The request cannot be read: is its body valid JSON, and its address well written?'],
  404: ['route-not-found', 'There is nothing at this address.'],
  405: ['method-not-allowed', 'This address does not answer that method.'],
  408: ['request-timeout', 'The request took too long to arrive.'],
  414: ['address-too-long', 'This address is too long.'],
  415: ['media-type-unsupported', 'Send JSON with content-type: application/json.'],
  429: ['too-many-requests', 'Too many requests from your address. Wait a minute and try again.'],
  503: ['unavailable', 'The service is not available at the moment. Try again shortly.'],
};

/** What went wrong, in words for the client: neither SQL nor a stack ever leaves. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return fromDatabase(error) ?? fromStatus(statusOf(error)) ?? internal();
}

function fromStatus(status: number | undefined): ProblemError | undefined {
  if (status === undefined || status === 500) return undefined;
  if (status === 413) return tooLarge(BODY_LIMIT_BYTES);
  const [code, detail] = CODES[status] ?? ['refused', 'The request was refused.'];
  const headers = status === 503 ? { 'retry-after': '5' } : undefined;
  return new ProblemError({ status, code, detail, headers });
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

function fromDatabase(error: unknown): ProblemError | undefined {
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string };
  const sqlState = typeof code === 'string' ? code : '';
  if (AWAY.test(sqlState) || AWAY_MESSAGE.test(message)) {
    return unavailable('database-away', 'The database does not answer. Try again in a few seconds.');
  }
  if (BUSY.test(sqlState)) return unavailable('timeout', 'This took too long. Try again, or ask for less at once.');
  if (sqlState === '23505') {
    return new ProblemError({ status: 409, code: 'already-there', detail: 'Something with the same key is already there.' });
  }
  if (VIOLATION.test(sqlState)) {
    return new ProblemError({ status: 422, code: 'rule-broken', detail: 'What was sent breaks a rule of the data.' });
  }
  if (UNSTORABLE.test(sqlState)) {
    return new ProblemError({ status: 422, code: 'value-unstorable', detail: 'What was sent holds a value that cannot be kept.' });
  }
  return undefined;
}

function unavailable(code: string, detail: string): ProblemError {
  return new ProblemError({ status: 503, code, detail, headers: { 'retry-after': '5' } });
}

function internal(): ProblemError {
  return new ProblemError({
    status: 500,
    code: 'internal',
    detail: 'Something failed on our side. It was logged under this request id.',
  });
}
