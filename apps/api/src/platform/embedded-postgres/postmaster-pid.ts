import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from '../processes/process-identity';

/** What a running server writes into its data directory. */
export interface PostmasterRecord {
  readonly pid: number;
  readonly port: number | null;
  readonly isReady: boolean;
}

const PID_LINE = 0;
const PORT_LINE = 3;
const STATUS_LINE = 7;

export function parsePostmasterPid(text: string): PostmasterRecord | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[PID_LINE]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const port = Number(lines[PORT_LINE]);
  return { pid, port: port > 0 ? port : null, isReady: lines[STATUS_LINE] === 'ready' };
}

export function readPostmasterRecord(clusterDirectory: string): PostmasterRecord | null {
  try {
    return parsePostmasterPid(readFileSync(pidFileOf(clusterDirectory), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a process is a PostgreSQL server of this very data directory. */
export function servesCluster(found: ProcessIdentity, clusterDirectory: string): boolean {
  return (
    /(^|\/)postgres\s/.test(found.commandLine) &&
    `${found.commandLine} `.includes(` -D ${clusterDirectory} `)
  );
}

/**
 * A server refuses to start while the process number in its pid file is alive, even when that is a
 * stranger or a zombie by now; numbers come round quickly in containers. Its own parent it does not
 * mind, so the dead number gives way to ours. The rest of the file stays: with it the server still
 * makes sure that no backend of its predecessor is left writing.
 */
export function disownPidFile(clusterDirectory: string, parentPid: number): void {
  const file = pidFileOf(clusterDirectory);
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  // In place: the file keeps its owner, and the server must be able to read it.
  writeFileSync(file, [String(parentPid), ...rest].join('\n'));
}

function pidFileOf(clusterDirectory: string): string {
  return join(clusterDirectory, 'postmaster.pid');
}
