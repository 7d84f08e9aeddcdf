import http from 'node:http';
import { performance } from 'node:perf_hooks';

export const EMAIL = 'bench@example.org';
export const PASSWORD = 'correct horse battery';

/** Signs somebody up; what they send goes over kept connections, as a browser's does. */
export async function signUp(base) {
  const stranger = personOf(base, '');
  const answer = await stranger.send('POST', '/api/auth/sign-up/email', { name: 'Bench', email: EMAIL, password: PASSWORD });
  if (answer.status !== 200) throw new Error(`sign-up answered ${answer.status}: ${answer.text}`);
  const cookie = answer.headers['set-cookie'].map((each) => each.split(';')[0]).join('; ');
  return { ...personOf(base, cookie), id: answer.json().user.id };
}

export function personOf(base, cookie, connections = 64) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  return {
    base,
    cookie,
    send: (method, path, body, headers = {}) => send({ agent, base, cookie }, { method, path, body, headers }),
    leave: () => agent.destroy(),
  };
}

/** The whole answer, and how many milliseconds it took from first to last byte. */
function send({ agent, base, cookie }, { method, path, body, headers }) {
  return new Promise((resolve, reject) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const began = performance.now();
    const request = http.request(new URL(path, base), {
      agent,
      method,
      headers: {
        ...(cookie && { cookie }),
        ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
        ...headers,
      },
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const bytes = Buffer.concat(chunks);
        const ms = performance.now() - began;
        resolve({ status: response.statusCode, headers: response.headers, bytes: bytes.length, ms, text: bytes.toString(), json: () => JSON.parse(bytes) });
      });
    });
    request.end(payload);
  });
}
