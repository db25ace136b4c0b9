import { commandNameOf, parentOf } from './process-identity.mjs';

const SHELL = /^(.*\/)?(ba|da|z|k|a)?sh$/;
const LOOK_EVERY_MS = process.platform === 'linux' ? 250 : 2000;

/**
 * Started by npm, this process shares its fate: npm runs us through a shell that passes no signal
 * on, and a killed npm (SIGKILL) tells nobody, so the hall would stay behind and hold its port. A
 * run started by hand, perhaps with nohup, is left alone.
 */
export function endWhenNpmDies() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  // Some shells give way to the command they run, and our parent is npm itself.
  const throughShell = SHELL.test(commandNameOf(parent) ?? '');
  const npm = throughShell ? parentOf(parent) : parent;
  setInterval(() => {
    const isNpmAlive = process.ppid === parent && (!throughShell || parentOf(parent) === npm);
    if (!isNpmAlive) process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS).unref();
}
