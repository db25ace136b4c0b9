import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { Interrupted } from './problem.mjs';
import { projectRoot } from './project-paths.mjs';

const KILL_AFTER_MS = 10_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {NodeJS.Signals | null} */
let endedBy = null;

/** Passes the ending signals on to what runs, and lets the step in hand end with `Interrupted`. */
export function passSignalsOn() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (endedBy) return;
      endedBy = signal;
      for (const child of running) signalGroup(child, 'SIGTERM');
      setTimeout(() => {
        for (const child of running) signalGroup(child, 'SIGKILL');
      }, KILL_AFTER_MS).unref();
    });
  }
}

/** Throws when a signal has ended the run; to be asked between two steps. */
export function throwIfInterrupted() {
  if (endedBy) throw new Interrupted(endedBy);
}

/**
 * A step runs in a process group of its own, so that ending it ends what it has started too.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {string[]} args
 * @property {Record<string, string>} [env] added to the environment
 */

/**
 * @param {Command} command
 * @param {import('node:child_process').StdioOptions} stdio
 */
function launch(command, stdio) {
  throwIfInterrupted();
  const child = spawn(command.file, command.args, {
    cwd: projectRoot,
    env: { ...process.env, ...command.env },
    stdio,
    detached: process.platform !== 'win32',
  });
  running.add(child);
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once('error', (error) => {
      running.delete(child);
      child.stderr?.destroy();
      process.stderr.write(`${command.file}: ${error.message}\n`);
      resolve(127);
    });
    child.once('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
  return { child, exited };
}

/**
 * Runs a command with its output in a file only.
 * @param {Command} command
 * @param {string} log
 * @param {'a' | 'w'} mode
 */
export async function runIntoLog(command, log, mode = 'w') {
  const descriptor = openSync(log, mode);
  try {
    // FORCE_COLOR of the reader's terminal has no business in a file.
    const uncoloured = { ...command, env: { ...command.env, FORCE_COLOR: '0' } };
    const exitCode = await launch(uncoloured, ['ignore', descriptor, descriptor]).exited;
    throwIfInterrupted();
    return exitCode;
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Runs a command and returns what it said.
 * @param {Command} command
 * @param {{ inSight: boolean }} options whether the reader sees its output as it comes
 */
async function runAndListen(command, { inSight }) {
  const { child, exited } = launch(command, ['ignore', 'pipe', 'pipe']);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout?.on('data', (chunk) => {
    chunks.push(chunk);
    if (inSight) process.stdout.write(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    chunks.push(chunk);
    if (inSight) process.stderr.write(chunk);
  });
  const exitCode = await exited;
  throwIfInterrupted();
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
}

/** @param {Command} command */
export function runInSight(command) {
  return runAndListen(command, { inSight: true });
}

/** @param {Command} command */
export function runOutOfSight(command) {
  return runAndListen(command, { inSight: false });
}

/**
 * @param {string} file
 * @param {number} lineCount
 */
export function lastLines(file, lineCount) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lineCount);
}
