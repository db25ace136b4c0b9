import { Logger } from '@nestjs/common';
import { ConnectionClosedError } from 'bullmq';
import { isConnectionLoss } from '../../platform/database/postgres-errors';

/** Every loop of every queue meets the same trouble; once in a while is often enough to tell it. */
const TELL_EVERY_MS = 60_000;

/** How the driver of Redis says that it has no connection to write to. */
const REDIS_LOSS = /enableOfflineQueue|max retries per request/;

/** Where queues and workers put their errors: a lost connection is one quiet line, not thousands. */
export class JobTrouble {
  private readonly toldAt = new Map<string, number>();

  constructor(private readonly logger: Pick<Logger, 'warn' | 'error'> = new Logger('Jobs')) {}

  tell(source: string, error: unknown): void {
    if (isLostConnection(error)) {
      this.once('connection', () =>
        this.logger.warn(
          { reason: messageOf(error) },
          'The job queues are out of reach; jobs go on as soon as they are back',
        ),
      );
      return;
    }
    this.once(source, () => this.logger.error({ source, error }, messageOf(error)));
  }

  private once(subject: string, tell: () => void): void {
    const now = performance.now();
    const last = this.toldAt.get(subject);
    if (last !== undefined && now - last < TELL_EVERY_MS) return;
    this.toldAt.set(subject, now);
    tell();
  }
}

/** Of this process: all its queues and workers share their connections, and so their trouble. */
export const jobTrouble = new JobTrouble();

function isLostConnection(error: unknown): boolean {
  return (
    error instanceof ConnectionClosedError ||
    isConnectionLoss(error) ||
    REDIS_LOSS.test(messageOf(error))
  );
}

function messageOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { cause, message } = error as { readonly cause?: unknown; readonly message?: unknown };
  return cause === undefined ? String(message) : messageOf(cause);
}
