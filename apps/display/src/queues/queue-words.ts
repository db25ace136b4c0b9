import type { QueueSummary } from '@onewindow/contracts';

export type QueueTone = 'calm' | 'warning' | 'stopped';

export interface QueueWords {
  /** Text key below `queue.`; null while there is nothing to say besides the number waiting. */
  readonly key: 'paused' | 'closed' | 'noWindow' | null;
  readonly tone: QueueTone;
}

/** What has to be said about a queue beside how many wait in it. */
export function queueWords(queue: Pick<QueueSummary, 'status' | 'windowsOpen'>): QueueWords {
  if (queue.status === 'closed') return { key: 'closed', tone: 'stopped' };
  if (queue.status === 'paused') return { key: 'paused', tone: 'warning' };
  if (queue.windowsOpen === 0) return { key: 'noWindow', tone: 'warning' };
  return { key: null, tone: 'calm' };
}
