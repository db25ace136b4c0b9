import type { WaitView } from '@onewindow/contracts';

/** What one window offers to a queue: it may serve others besides. */
export interface OpenWindow {
  /** Queues it serves, this one included. */
  readonly queueCount: number;
}

const LOW_FACTOR = 0.7;
const HIGH_FACTOR = 1.4;
/** Ranges are told in steps of five minutes; finer ones would promise what nobody knows. */
const STEP_MINUTES = 5;

/**
 * A first, cautious range. The low end takes every window that serves the queue as wholly its own;
 * the high end gives it only its share of windows that also serve others, and one service more for
 * the person now at the window.
 *
 * @param ahead people who come first
 * @param meanMinutes mean minutes one ticket occupies a window
 */
export function conservativeWait(
  ahead: number,
  meanMinutes: number,
  windows: readonly OpenWindow[],
): WaitView {
  if (windows.length === 0) return { kind: 'unknown', reason: 'no-window-open' };
  const share = windows.reduce((sum, window) => sum + 1 / window.queueCount, 0);
  const low = (LOW_FACTOR * ahead * meanMinutes) / windows.length;
  const high = (HIGH_FACTOR * (ahead + 1) * meanMinutes) / share;
  const lowMinutes = Math.floor(low / STEP_MINUTES) * STEP_MINUTES;
  const highMinutes = Math.ceil(high / STEP_MINUTES) * STEP_MINUTES;
  return {
    kind: 'range',
    lowMinutes,
    highMinutes: Math.max(highMinutes, lowMinutes + STEP_MINUTES),
  };
}
