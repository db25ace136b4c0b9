import type { QueueSummary } from '@onewindow/contracts';
import type { Opening } from '@onewindow/queueing';

export type QueueTone = 'calm' | 'warning' | 'stopped';

export interface QueueWords {
  /** Text key below `queue.`; null while there is nothing to say besides wait and number waiting. */
  readonly key: 'paused' | 'closed' | 'opensAt' | 'noWindow' | null;
  readonly tone: QueueTone;
  /** When numbers are given out again, where the hours tell. */
  readonly opensAt?: number | undefined;
}

/**
 * What has to be said about a queue beside how many wait in it. Hours speak only where nobody has
 * closed or paused it by hand: when that ends, no calendar knows.
 */
export function queueWords(
  queue: Pick<QueueSummary, 'status' | 'windowsOpen'>,
  opening: Opening | null = null,
): QueueWords {
  if (queue.status === 'closed') return { key: 'closed', tone: 'stopped' };
  if (queue.status === 'paused') return { key: 'paused', tone: 'warning' };
  if (opening?.isOpen === false) {
    const { opensAt } = opening;
    return { key: opensAt === undefined ? 'closed' : 'opensAt', tone: 'stopped', opensAt };
  }
  if (queue.windowsOpen === 0) return { key: 'noWindow', tone: 'warning' };
  return { key: null, tone: 'calm' };
}
