import { readMe } from '@standpoint/contracts/workspaces';
import { startWorld } from '../../../test/world.js';

describe('the log', () => {
  it('has a line for each request, and in it nothing that was said or asked', async () => {
    const world = await startWorld();
    const lines: unknown[] = [];
    world.app.useLogger({ log: (line: unknown) => lines.push(line), error: (line: unknown) => lines.push(line), warn: () => undefined });
    const person = await world.person('Secretive');
    await person.call(readMe, {});
    await world.app.inject({ url: '/api/v1/workspaces/nowhere?secret=word', headers: { cookie: person.cookie } });
    await world.app.inject({ url: '/health/live' });
    await world.end();

    expect(lines).toMatchObject([
      { method: 'POST', path: '/api/auth/sign-up/email', status: 200 },
      { method: 'GET', path: '/api/v1/me', status: 200 },
      { method: 'GET', path: '/api/v1/workspaces/nowhere', status: 404 },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|battery|example\.org|session/i);
  });
});
