import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LOOK_EVERY_MS = 2_000;
const KB_PER_MB = 1_024;

/** Watches how much memory some processes take; those that are started anew take turns. */
export class MemoryWatch {
  peakMb = 0;
  private readonly looking: NodeJS.Timeout;

  constructor(private readonly pids: () => readonly number[]) {
    this.looking = setInterval(() => void this.look(), LOOK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.looking);
  }

  private async look(): Promise<void> {
    const sizes = await residentMb(this.pids());
    this.peakMb = Math.max(this.peakMb, ...sizes);
  }
}

/** Resident memory of those that are still there. */
async function residentMb(pids: readonly number[]): Promise<readonly number[]> {
  if (pids.length === 0) return [];
  const asked = promisify(execFile)('ps', ['-o', 'rss=', '-p', pids.join()]);
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((kb) => Number(kb) / KB_PER_MB);
}
