import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ProcessIdentity {
  readonly pid: number;
  /** Tells a process from a later one with the same number, also across a restart of the machine. */
  readonly startMark: string;
  /** Its words joined by spaces. */
  readonly commandLine: string;
}

/** What lives under a process number now; null when nothing does, a zombie included. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  try {
    return process.platform === 'linux' ? fromProcFolder(pid) : fromPs(pid);
  } catch {
    return null;
  }
}

function fromProcFolder(pid: number): ProcessIdentity | null {
  const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const { isGone, startTicks } = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (isGone) return null;
  const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  return { pid, startMark: `${bootId}:${startTicks}`, commandLine: words.join(' ').trim() };
}

/** The name in parentheses may hold spaces and parentheses; what follows has fixed places (proc(5)). */
export function parseProcStat(stat: string): { isGone: boolean; startTicks: string } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = 'X'] = fields;
  return { isGone: state === 'Z' || state === 'X', startTicks: fields[19] ?? '' };
}

function fromPs(pid: number): ProcessIdentity | null {
  const line = execFileSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const parsed = parsePsLine(line);
  return parsed && { pid, ...parsed };
}

/** `Ss   Mon Nov 23 21:09:00 2026 /path/to/postgres -D …`; the start is always five words. */
export function parsePsLine(line: string): Omit<ProcessIdentity, 'pid'> | null {
  const match = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/s.exec(line.trim());
  const [, state, startMark, commandLine] = match ?? [];
  if (!state || !startMark || commandLine === undefined || state.startsWith('Z')) return null;
  return { startMark, commandLine };
}
