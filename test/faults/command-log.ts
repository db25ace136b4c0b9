import { ApiRefusal, ApiUnreachable, command, type Command, type Fetch } from '@onewindow/client';

/** Steps of a ticket that somebody presses a key for; named as in the step log. */
export const PRESSED_ACTIONS = [
  'issue',
  'call',
  'start',
  'complete',
  'mark-missed',
  'cancel',
] as const;
export type PressedAction = (typeof PRESSED_ACTIONS)[number];

/** What became of one key press, as far as who pressed it knows. */
export interface PressedCommand {
  readonly key: string;
  readonly action: PressedAction;
  /** Null when only the answer would have told it; and when nobody was waiting. */
  readonly ticketId: string | null;
  readonly sentAt: number;
  readonly endedAt: number;
  /** When each request for it was sent, in milliseconds since it was pressed. */
  readonly requestsAt: readonly number[];
  readonly outcome: 'done' | 'refused' | 'unanswered';
  readonly code: string | null;
}

/** The same moment for all processes of this machine, whatever their wall clocks say. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** Writes down every key press of one person, and counts the requests each of them took. */
export class CommandLog {
  readonly entries: PressedCommand[] = [];
  private pressedAt = 0;
  private requestsAt: number[] = [];

  constructor(private readonly realFetch: Fetch) {}

  readonly fetch: Fetch = (url, init) => {
    this.requestsAt.push(Math.round(nowMs() - this.pressedAt));
    return this.realFetch(url, init);
  };

  /**
   * @param about the ticket, or how to read it from the answer; null when nothing was done
   * @returns undefined when it was refused or nobody answered
   */
  async press<T>(
    action: PressedAction,
    send: (options: { readonly command: Command }) => Promise<T>,
    about: string | ((answer: T) => string | null),
    maxAgeMs?: number,
  ): Promise<T | undefined> {
    const pressed = command(maxAgeMs);
    const sentAt = nowMs();
    const known = typeof about === 'string' ? about : null;
    this.pressedAt = sentAt;
    this.requestsAt = [];
    const note = (ended: Pick<PressedCommand, 'outcome' | 'ticketId' | 'code'>): void => {
      const { requestsAt } = this;
      this.entries.push({
        key: pressed.key,
        action,
        sentAt,
        endedAt: nowMs(),
        requestsAt,
        ...ended,
      });
    };
    try {
      const answer = await send({ command: pressed });
      const ticketId = typeof about === 'string' ? about : about(answer);
      note({ outcome: 'done', ticketId, code: null });
      return answer;
    } catch (error) {
      if (error instanceof ApiRefusal) {
        note({ outcome: 'refused', ticketId: known, code: error.problem.code });
      } else if (error instanceof ApiUnreachable) {
        note({ outcome: 'unanswered', ticketId: known, code: null });
      } else {
        throw error;
      }
      return undefined;
    }
  }
}
