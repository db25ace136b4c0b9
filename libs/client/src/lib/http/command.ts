import { COMMAND_MAX_AGE_MS } from '@onewindow/contracts';
import { startStopwatch } from '../time/stopwatch';
import { newKey } from './idempotency-key';

/** One key press: its name and its age. Passing it again asks what became of it. */
export interface Command {
  readonly key: string;
  /** Beyond this the server does not carry it out any more and this client stops trying. */
  readonly maxAgeMs: number;
  /** Milliseconds since the key was pressed. */
  ageMs(): number;
}

/** Call it when the key is pressed, not when the request is sent. */
export function command(maxAgeMs = COMMAND_MAX_AGE_MS): Command {
  return { key: newKey(), maxAgeMs, ageMs: startStopwatch() };
}
