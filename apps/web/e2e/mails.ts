import fs from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Mail } from '../../api/test/mailbox';

/** The last mail to an address, once it has arrived. */
export async function mailTo(email: string): Promise<Mail> {
  const folder = process.env.E2E_MAILS ?? '';
  const last = () => fs.readdirSync(folder).filter((file) => file.endsWith(`-${email}.json`)).sort().at(-1);
  await expect.poll(last, { message: `no mail came to ${email}`, timeout: 30_000 }).toBeDefined();
  return JSON.parse(fs.readFileSync(path.join(folder, last() ?? ''), 'utf8')) as Mail;
}
