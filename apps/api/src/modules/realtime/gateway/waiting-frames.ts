import type { HallServerSocket } from './hall-server';

/** Counts what lies before a slow connection; the count is where the heartbeat looks. */
export function countWaitingFrames({ conn, data }: HallServerSocket): void {
  conn.on('packetCreate', () => {
    data.waitingFrames += 1;
  });
  conn.on('flush', (taken: readonly unknown[]) => {
    data.waitingFrames = Math.max(0, data.waitingFrames - taken.length);
  });
}
