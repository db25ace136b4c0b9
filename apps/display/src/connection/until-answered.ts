import { ApiUnreachable } from '@onewindow/client';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5_000;

export interface Patience {
  readonly pause: (delayMs: number) => Promise<void>;
  /** Told each time the hall could not be reached. */
  readonly onUnreachable?: () => void;
  readonly stopped?: () => boolean;
}

/**
 * Reads until the hall answers, yes or no: a board has nobody in front of it who could press
 * "again". Only a refusal is thrown.
 */
export async function untilAnswered<T>(read: () => Promise<T>, patience: Patience): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ApiUnreachable) || patience.stopped?.()) throw error;
      patience.onUnreachable?.();
      await patience.pause(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS));
    }
  }
}
