import { spawn } from 'node:child_process';
import { root } from './checkout.mjs';

/** A fault a person can act on: shown as its message alone, without a stack. */
export class Fault extends Error {}

/** Runs a program to its end. Its output is kept back and shown only when it fails, unless `show` is set. */
export function run(program, args, { cwd = root, env = process.env, show = false, failure } = {}) {
  return new Promise((resolve, reject) => {
    const output = [];
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', ...Array(2).fill(show ? 'inherit' : 'pipe')], shell: needsShell(program) });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => reject(new Fault(`${program} could not be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new Fault(failure ?? `${program} ${args.join(' ')} failed (${signal ?? `exit code ${code}`}).`));
    });
  });
}

// On Windows npx and turbo are .cmd files, which only a shell starts.
const needsShell = (program) => process.platform === 'win32' && !program.endsWith('.exe');

/** Runs an entry point and ends the process: a fault is its message and exit code 1, anything else is a defect and keeps its stack. */
export async function exitWith(work) {
  try {
    process.exit((await work()) ?? 0);
  } catch (error) {
    console.error(error instanceof Fault ? error.message : error);
    process.exit(1);
  }
}
