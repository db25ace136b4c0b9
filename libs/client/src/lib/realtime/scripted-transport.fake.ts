import type { HallEvent, Problem, SubscribeAnswer, SubscribeRequest } from '@onewindow/contracts';
import { queueRoomState } from '../reduce/facts.fake';
import type { RoomStates } from './room-lookup';
import type { HallTransport, TransportListener } from './hall-transport';

interface Question {
  readonly request: SubscribeRequest;
  readonly answer: (answer: SubscribeAnswer) => void;
}

export const AT = '2026-03-02T01:00:00.000Z';

/** A server without a network: the test says what it sends, and reads what it was asked. */
export class ScriptedTransport implements HallTransport {
  readonly questions: Question[] = [];
  redials = 0;
  redialledAfterMs: number | undefined;
  closed = false;
  private listener: TransportListener | undefined;

  open(listener: TransportListener): void {
    this.listener = listener;
  }

  subscribe(request: SubscribeRequest, answer: (answer: SubscribeAnswer) => void): void {
    this.questions.push({ request, answer });
  }

  redial(afterMs?: number): void {
    this.redialledAfterMs = afterMs;
    this.redials += 1;
  }

  close(): void {
    this.closed = true;
  }

  get client(): TransportListener {
    if (!this.listener) throw new Error('Nobody listens yet');
    return this.listener;
  }

  get lastRequest(): SubscribeRequest | undefined {
    return this.questions.at(-1)?.request;
  }

  agree(): void {
    this.questions.at(-1)?.answer({ ok: true });
  }

  refuse(code: Problem['code']): void {
    const problem = { code, message: '', details: {}, requestId: '' };
    this.questions.at(-1)?.answer({ ok: false, problem });
  }

  snapshot(seq: number, rooms: RoomStates, epoch = 'e1'): void {
    this.client.snapshot({ hallId: 'zc', epoch, seq, at: AT, rooms });
  }

  events(...events: HallEvent[]): void {
    this.client.events({ hallId: 'zc', epoch: 'e1', events });
  }

  heartbeat(seq: number, { epoch = 'e1', at = AT, rate = 1 } = {}): void {
    this.client.heartbeat({ hallId: 'zc', epoch, seq, at, rate });
  }

  /** Connects and settles on one queue room as of the given number. */
  begin(seq: number, waiting = 0): void {
    this.client.opened();
    this.agree();
    this.snapshot(seq, queueRooms(waiting));
  }
}

/** Q1 with so many waiting; each issued event makes it one more. */
export function queueRooms(waiting: number, ...others: string[]): RoomStates {
  return Object.fromEntries(
    ['Q1', ...others].map((id) => [`queue:${id}`, queueRoomState({ id, waiting })]),
  );
}
