import fs from 'node:fs';

const WATCH_EVERY_MS = 300;

/** Settles with a word for why, as soon as this process is asked to stop. */
export function stopRequest() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    // npm puts a shell between itself and this process: it dies of a signal without passing it on, and outlives a killed npm.
    if (!process.env.npm_lifecycle_event) return;
    const started = ancestors();
    setInterval(() => ancestors() !== started && resolve('npm ended'), WATCH_EVERY_MS).unref();
  });
}

function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid) {
  try {
    // "pid (name) state parent …", and a name may hold spaces and brackets.
    return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return '';
  }
}
