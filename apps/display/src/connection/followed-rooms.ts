import type { RoomStates } from '@onewindow/client';
import type { ErrorCode, Room } from '@onewindow/contracts';

/**
 * The rooms of a page: its own, and others that its own name, such as the queues of an area. When the
 * hall refuses one of the others, the page goes on without them: it never goes blank for their sake.
 */
export class FollowedRooms {
  private refused: string | undefined;

  constructor(
    private readonly own: readonly Room[],
    private readonly othersOf: (states: RoomStates) => readonly Room[],
  ) {}

  next(states: RoomStates, refusal: ErrorCode | null): readonly Room[] {
    const others = this.othersOf(states);
    const name = others.join(' ');
    if (refusal === 'realtime.room-unknown' && this.refused === undefined) this.refused = name;
    if (this.refused !== undefined && this.refused !== name) this.refused = undefined;
    return this.refused === undefined ? [...this.own, ...others] : this.own;
  }
}
