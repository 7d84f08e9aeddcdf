import { loadSample } from '../src/sample/load-sample.js';
import { cookiesOf, personOf } from './person.js';
import { startWorld, type World } from './world.js';

const DEMO = { email: 'demo@standpoint.example', password: 'correct horse battery' };

/** The application with the sample loaded, and somebody signed in to it with the address and password that a start prints. */
export async function startWithSample(settings: Record<string, string> = {}) {
  const world = await startWorld(settings);
  await loadSample(world.app, DEMO);
  return { ...world, demo: await signInAsDemo(world), params: SAMPLE };
}

export const SAMPLE = { workspace: 'demo', negotiation: 'ukraine-talks-2026' };

export function signInAsDemo(world: Pick<World, 'app'>, password = DEMO.password) {
  return signInAs(world, { ...DEMO, password });
}

export async function signInAs({ app }: Pick<World, 'app'>, { email, password }: typeof DEMO) {
  const answer = await app.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } });
  if (answer.statusCode !== 200) throw new Error(`sign-in answered ${answer.statusCode}: ${answer.body}`);
  return personOf(app, cookiesOf(answer.headers['set-cookie']), 'Demo', email);
}
