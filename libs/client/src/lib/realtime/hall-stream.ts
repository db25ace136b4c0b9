import type {
  Cursor,
  EventsFrame,
  HallEvent,
  HeartbeatFrame,
  Room,
  RoomState,
  SnapshotFrame,
} from '@onewindow/contracts';
import { reduceRoom } from '../reduce/reduce-room';
import type { RoomStates } from './room-lookup';

/** What is known of some rooms and up to which number it is right; knows no network and no time. */
export class HallStream {
  private states: RoomStates = {};
  private position: Cursor | undefined;

  get state(): RoomStates {
    return this.states;
  }

  /** Undefined before the first snapshot. */
  get cursor(): Cursor | undefined {
    return this.position;
  }

  get rooms(): readonly string[] {
    return Object.keys(this.states);
  }

  /** A frame of another epoch speaks of another stream: only a snapshot leads there. */
  isOf(epoch: string): boolean {
    return this.position?.epoch === epoch;
  }

  /** Everything anew. Taken even when its number is smaller, because a snapshot is the truth. */
  restart({ epoch, seq, rooms }: SnapshotFrame): void {
    this.states = rooms;
    this.position = { epoch, seq };
  }

  /** @returns the events that were new, in order; a repeated one changes nothing */
  apply(frame: EventsFrame): readonly HallEvent[] {
    const fresh = frame.events.filter(({ seq }) => seq > (this.position?.seq ?? Infinity));
    const last = fresh[fresh.length - 1];
    if (!last || !this.isOf(frame.epoch)) return [];
    this.states = fresh.reduce(reduceRooms, this.states);
    this.advance(last.seq);
    return fresh;
  }

  /** Numbers that concerned none of the rooms were never sent; the heartbeat tells of them. */
  confirm({ epoch, seq }: HeartbeatFrame): void {
    if (this.isOf(epoch)) this.advance(seq);
  }

  private advance(seq: number): void {
    if (this.position && seq > this.position.seq) this.position = { ...this.position, seq };
  }
}

function reduceRooms(states: RoomStates, event: HallEvent): RoomStates {
  let next = states;
  for (const [room, state] of Object.entries(states) as [Room, RoomState][]) {
    const after = reduceRoom(state, event);
    if (after !== state) next = { ...next, [room]: after };
  }
  return next;
}
