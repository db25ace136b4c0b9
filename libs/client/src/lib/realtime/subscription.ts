import type { Problem, Room, SnapshotFrame, SubscribeAnswer } from '@onewindow/contracts';
import { ERROR_STATUS } from '@onewindow/contracts';
import type { HallStream } from './hall-stream';
import type { HallTransport } from './hall-transport';
import { sameRooms } from './room-lookup';

/**
 * Agrees with the server on the rooms of this connection. One question at a time; frames count only
 * once the server has agreed and, when no cursor was given, the snapshot has come.
 */
export class Subscription {
  /** Counts connections: an answer of a former one means nothing any more. */
  private connection = 0;
  private online = false;
  private asking = false;
  private settled = false;

  constructor(
    private readonly hallId: string,
    private wanted: readonly Room[],
    private readonly stream: HallStream,
    private readonly transport: HallTransport,
    /** The server's word on the rooms: null when it agrees. */
    private readonly answeredWith: (refusal: Problem | null) => void,
  ) {}

  get rooms(): readonly Room[] {
    return this.wanted;
  }

  /** Whether events and heartbeats speak of the rooms the stream holds. */
  get holds(): boolean {
    return this.settled;
  }

  want(rooms: readonly Room[]): void {
    if (sameRooms(rooms, this.wanted)) return;
    this.wanted = rooms;
    this.ask();
  }

  opened(): void {
    this.begin(true);
    this.ask();
  }

  lost(): void {
    this.begin(false);
  }

  /** For a stream that has come to an end: its successor is asked for from the beginning. */
  startAnew(): void {
    this.settled = false;
    this.ask(true);
  }

  /** @returns whether the frame is for the rooms wanted now; one overtaken by another wish is not */
  accepts(frame: SnapshotFrame): boolean {
    if (!this.isWanted(frame)) return false;
    this.settled = true;
    return true;
  }

  isWanted(frame: SnapshotFrame): boolean {
    return frame.hallId === this.hallId && sameRooms(Object.keys(frame.rooms), this.wanted);
  }

  private ask(fromTheBeginning = false): void {
    if (!this.online || this.asking) return;
    const rooms = this.wanted;
    const resumes = !fromTheBeginning && sameRooms(rooms, this.stream.rooms);
    const cursor = resumes ? this.stream.cursor : undefined;
    const asked = this.connection;
    this.asking = true;
    this.transport.subscribe(
      { hallId: this.hallId, rooms, ...(cursor && { cursor }) },
      (answer) => {
        if (asked === this.connection) this.answered(answer, rooms, cursor !== undefined);
      },
    );
  }

  private begin(online: boolean): void {
    this.connection += 1;
    this.online = online;
    this.asking = false;
    this.settled = false;
  }

  private answered(answer: SubscribeAnswer, rooms: readonly Room[], resumed: boolean): void {
    this.asking = false;
    if (answer.ok) this.settled = resumed;
    if (!answer.ok && ERROR_STATUS[answer.problem.code] >= 500) this.transport.redial();
    else this.answeredWith(answer.ok ? null : answer.problem);
    if (!sameRooms(rooms, this.wanted)) this.ask();
  }
}
