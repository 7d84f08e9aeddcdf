import net from 'node:net';

/** True when nothing listens on this port of the given address. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** The first free port from `first` upwards. */
export async function findFreePort(first: number, host = '127.0.0.1'): Promise<number> {
  for (let port = first; port <= 65_535; port++) {
    if (await isPortFree(port, host)) return port;
  }
  throw new Error(`no free port from ${first} upwards`);
}
