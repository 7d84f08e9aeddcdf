import { readNegotiation } from '@standpoint/contracts/negotiations';
import { retractStatement } from '@standpoint/contracts/statements';
import { readMatrix } from '@standpoint/contracts/matrix';
import { aMatrix } from '../test/matrix-fixture';
import { call, newIdempotencyKey, ProblemError, queryStringOf, UnreachableError } from './api';

const sent: { address: string; request: RequestInit }[] = [];

function answer(status: number, body: unknown) {
  sent.length = 0;
  globalThis.fetch = (address, request) => {
    sent.push({ address: address as string, request: request ?? {} });
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve({ ok: status < 400, status, headers: new Headers(), json: () => Promise.resolve().then(() => JSON.parse(text)) } as Response);
  };
}

const params = { workspace: 'demo', negotiation: 'talks' };

it('asks at the address of the contract, with what was given of the search', async () => {
  answer(200, aMatrix({ issues: [], parties: [], cells: [] }));
  await call(readMatrix, { params, search: { asOf: '2026-01-31', parties: 'a~b' } });
  expect(sent[0]?.address).toBe('/api/v1/workspaces/demo/negotiations/talks/matrix?asOf=2026-01-31&parties=a~b');
});

it('sends the revision an edit was made on, and the key that makes a repetition harmless', async () => {
  answer(404, 'gone');
  const statement = '01900000-0000-7000-8000-000000000001';
  await call(retractStatement, { params: { ...params, statement }, body: { reason: 'a slip' } }, { ifMatch: 3, idempotencyKey: 'k1' }).catch(() => null);
  expect(sent[0]?.request).toMatchObject({
    method: 'POST',
    body: '{"reason":"a slip"}',
    headers: { 'if-match': '"3"', 'idempotency-key': 'k1', 'content-type': 'application/json' },
  });
});

it('throws the problem that the API answered', async () => {
  const problem = {
    type: 'urn:x',
    title: 'Conflict',
    status: 409,
    code: 'statement-twin',
    detail: 'Already there.',
    requestId: 'r1',
    errors: [{ path: 'quote', code: 'twin', message: 'Already there.' }],
  };
  answer(409, problem);
  const error: unknown = await call(readNegotiation, { params }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problem.errors[0]?.path).toBe('quote');
});

it('says that the server did not answer when something else did', async () => {
  answer(502, '<html>Bad gateway</html>');
  await expect(call(readNegotiation, { params })).rejects.toBeInstanceOf(UnreachableError);
});

it('refuses an answer that the contract does not allow', async () => {
  answer(200, { title: 'no id' });
  await expect(call(readNegotiation, { params })).rejects.toThrow(/id/);
});

it('leaves out what is not set', () => {
  expect(queryStringOf({ a: undefined, b: '', c: 'x y', at: '2026-01-01T00:00:00Z' })).toBe('?c=x%20y&at=2026-01-01T00:00:00Z');
  expect(queryStringOf({})).toBe('');
});

it('makes another key each time', () => {
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
});
