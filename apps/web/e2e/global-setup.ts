import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { type Mail, openMailbox } from '../../api/test/mailbox';

const LAUNCHER = path.resolve(import.meta.dirname, '../../local/serve-tests.mjs');

/** Starts the whole product on a free port with data of its own; the tests find it at `baseURL`. */
export default async function startProductForTests(): Promise<() => Promise<void>> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'standpoint-e2e-'));
  fs.chmodSync(dataDir, 0o755);
  // The tests run in processes of their own: what arrives lies in a folder, a file a mail.
  const mailDir = path.join(dataDir, 'mails');
  fs.mkdirSync(mailDir);
  const mailbox = await openMailbox((mail) => keep(mail, mailDir));
  // It ends itself when this process is gone and the pipe closes.
  const product = spawn(process.execPath, [LAUNCHER], {
    env: { ...process.env, DATA_DIR: dataDir, SMTP_URL: mailbox.url },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => product.once('exit', () => resolve()));
  const ready = (async () => {
    for await (const line of createInterface({ input: product.stdout })) {
      if (line.startsWith('{')) return JSON.parse(line) as { url: string; email: string; password: string };
    }
    await ended;
    throw new Error('The product did not start: its own words are above.');
  })();
  const { url, email, password } = await ready;
  Object.assign(process.env, { E2E_URL: url, E2E_EMAIL: email, E2E_PASSWORD: password, E2E_MAILS: mailDir });
  return async () => {
    product.stdin.end();
    await ended;
    await mailbox.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}

/** Under its last name only once it is whole. */
function keep(mail: Mail, folder: string): void {
  const file = path.join(folder, `${process.hrtime.bigint()}-${mail.to[0]}.json`);
  fs.writeFileSync(`${file}.part`, JSON.stringify(mail));
  fs.renameSync(`${file}.part`, file);
}
