import { COMMAND_AGE_HEADER, IDEMPOTENCY_KEY_HEADER } from '@onewindow/contracts';
import { jittered } from '../time/jitter';
import { pause } from '../time/pause';
import { ApiUnreachable } from './api-errors';
import { command as newCommand, type Command } from './command';
import type { Send } from './request';

export interface CommandOptions {
  /** The key press; taken as now when absent. Pass the former one to repeat after a failure. */
  readonly command?: Command | undefined;
  /** Stops the repeats; a request already sent may still be carried out. */
  readonly signal?: AbortSignal | undefined;
}

export type SendCommand = <T>(path: string, body: unknown, options?: CommandOptions) => Promise<T>;

/** A command that has no answer by then is sent again under the same key. */
const ATTEMPT_TIMEOUT_MS = 5_000;
const FIRST_PAUSE_MS = 250;
/** Whoever waits for an answer has it soon after the server is back; so many clients do not hurt it. */
const LONGEST_PAUSE_MS = 1_000;

/**
 * Sends a command until it is answered: lost connections and unavailable servers are tried again
 * with the same key and the grown age, refusals never. Gives up when the command has become too old,
 * but always tries once, which is how an old command is asked what became of it.
 */
export function createSendCommand(send: Send): SendCommand {
  return async <T>(
    path: string,
    body: unknown,
    { command = newCommand(), signal }: CommandOptions = {},
  ): Promise<T> => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await send<T>({
          method: 'POST',
          path,
          body,
          headers: headersOf(command),
          signal,
          timeoutMs: ATTEMPT_TIMEOUT_MS,
        });
      } catch (error) {
        const pauseMs = jittered(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS));
        const tooLate = command.ageMs() + pauseMs >= command.maxAgeMs;
        if (!(error instanceof ApiUnreachable) || tooLate) throw error;
        await pause(pauseMs, signal);
      }
    }
  };
}

function headersOf(command: Command): Record<string, string> {
  return {
    [IDEMPOTENCY_KEY_HEADER]: command.key,
    [COMMAND_AGE_HEADER]: String(Math.round(command.ageMs())),
  };
}
