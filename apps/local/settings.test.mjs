import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSettings } from './settings.mjs';

it('needs nothing set', () => {
  expect(readSettings({})).toMatchObject({ faults: [], settings: { port: undefined, host: '127.0.0.1' } });
});

it('treats an empty variable as one that is not set', () => {
  expect(readSettings({ PORT: '', DEMO_EMAIL: '', DATA_DIR: '' }).faults).toEqual([]);
});

it('names every fault on a line of its own', () => {
  const { faults } = readSettings({ PORT: '70000', DATABASE_URL: 'mysql://x/y', DEMO_EMAIL: 'nobody', DEMO_PASSWORD: 'short' });
  expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'DEMO_EMAIL', 'DEMO_PASSWORD']);
});

it.each(['0', '-1', '3000x', '1e3', ' 80', '65536'])('refuses %j as a port', (PORT) => {
  expect(readSettings({ PORT }).faults).toHaveLength(1);
});

it('refuses a data folder that is a file', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'settings-'));
  const file = path.join(folder, 'file');
  fs.writeFileSync(file, '');
  expect(readSettings({ DATA_DIR: path.join(file, 'below') }).faults).toEqual([`DATA_DIR: '${file}' is a file, not a folder`]);
  fs.rmSync(folder, { recursive: true });
});

it('refuses an API login without the owner who migrates', () => {
  expect(readSettings({ API_DATABASE_URL: 'postgresql://a:b@c/d' }).faults).toHaveLength(1);
});
