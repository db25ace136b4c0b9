import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A mark that tells a process from a later one with the same number: pid numbers are reused, and
 * after a restart of the machine they start again. Null when no such process lives.
 * @param {number} pid
 * @returns {string | null}
 */
export function startMarkOf(pid) {
  return process.platform === 'linux' ? linuxStartMark(pid) : portableStartMark(pid);
}

/**
 * @param {number} pid
 * @returns {number | null}
 */
export function parentOf(pid) {
  try {
    const parent =
      process.platform === 'linux' ? statFields(pid)[1] : askPs(pid, ['-o', 'ppid=']).trim();
    return Number(parent);
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {string | null}
 */
export function commandNameOf(pid) {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
      : askPs(pid, ['-o', 'comm=']).trim();
  } catch {
    return null;
  }
}

/**
 * The name in parentheses may hold spaces; what follows it has fixed places (proc(5)): state,
 * parent, and as the twentieth the start.
 * @param {number} pid
 */
function statFields(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/**
 * @param {number} pid
 * @param {string[]} format
 */
function askPs(pid, format) {
  return execFileSync('ps', [...format, '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** @param {number} pid */
function linuxStartMark(pid) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = statFields(pid);
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function portableStartMark(pid) {
  try {
    const line = askPs(pid, ['-o', 'stat=,lstart=']).trim();
    const [state, ...startedAt] = line.split(/\s+/);
    return line === '' || state?.startsWith('Z') ? null : startedAt.join(' ');
  } catch {
    return null;
  }
}
