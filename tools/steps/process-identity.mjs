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

/** @param {number} pid */
function linuxStartMark(pid) {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; what follows it has fixed places (proc(5)).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : `${boot}:${fields[19]}`;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function portableStartMark(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    const [state, ...startedAt] = line.split(/\s+/);
    return line === '' || state?.startsWith('Z') ? null : startedAt.join(' ');
  } catch {
    return null;
  }
}
