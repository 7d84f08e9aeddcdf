const WATCH_EVERY_MS = 300;

/** Settles with a word for why, as soon as this process is asked to stop. */
export function stopRequest() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    // npm puts a shell between itself and this process, and that shell dies of a signal without passing it on.
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve('npm ended'), WATCH_EVERY_MS).unref();
  });
}
