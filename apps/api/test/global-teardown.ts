import fs from 'node:fs';

export default async function stopTestPostgres(): Promise<void> {
  await globalThis.testPostgres?.stop();
  fs.rmSync(process.env.TEST_FOLDER ?? '', { recursive: true, force: true });
}
