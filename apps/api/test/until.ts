import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until it is so; fails the test if it never is. */
export async function until(isSo: () => Promise<boolean>, limitMs = 10_000): Promise<void> {
  const deadline = Date.now() + limitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`not so within ${limitMs} ms: ${isSo.toString()}`);
    await wait(20);
  }
}
