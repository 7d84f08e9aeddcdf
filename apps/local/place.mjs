import fs from 'node:fs';
import net from 'node:net';
import { lockDataFolder } from './data-folder-lock.mjs';
import { Fault } from './programs.mjs';

const DEFAULT_PORT = 3000;
const ANSWER_LIMIT_MS = 5_000;

/** Claims the data folder and a port, and sees that the database answers: all that can be refused before any long work. */
export async function claimPlace(settings, say = console.log) {
  fs.mkdirSync(settings.dataDir, { recursive: true });
  const lock = await lockDataFolder(settings.dataDir);
  try {
    await refuseSilentDatabase(settings.databaseUrl);
    return { lock, port: await choosePort(settings, say) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function refuseSilentDatabase(databaseUrl) {
  const url = databaseUrl && new URL(databaseUrl);
  // Without a host it is a socket file, which the driver finds.
  if (!url?.hostname) return;
  const port = Number(url.port || 5432);
  const answers = await new Promise((resolve) => {
    const socket = net.connect({ host: url.hostname, port, timeout: ANSWER_LIMIT_MS });
    const settle = (answer) => () => resolve(socket.destroy() && answer);
    socket.once('connect', settle(true)).once('error', settle(false)).once('timeout', settle(false));
  });
  if (!answers) throw new Fault(`DATABASE_URL: no PostgreSQL answers at ${url.hostname}:${port}.`);
}

async function choosePort({ port, host, firstPort = DEFAULT_PORT }, say) {
  if (port !== undefined) {
    if (await isFree(port, host)) return port;
    throw new Fault(`PORT: ${port} is taken by another program.`);
  }
  let free = firstPort;
  while (!(await isFree(free, host))) free++;
  if (free !== firstPort) say(`Port ${firstPort} is taken: using ${free}.`);
  return free;
}

// A browser may try localhost as ::1 first, so a stranger there counts as well.
async function isFree(port, host) {
  const addresses = host === '127.0.0.1' ? [host, '::1'] : [host];
  const answers = await Promise.all(addresses.map((address) => canListen(port, address)));
  return answers.every(Boolean);
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' && host === '::1'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
