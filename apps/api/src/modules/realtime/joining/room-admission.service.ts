import { Injectable } from '@nestjs/common';
import type { Room } from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import { KnownRooms } from '../rooms/known-rooms.service';
import { roomRefusal } from '../rooms/room-rights';

/** Who may be told what: the same for the socket and for the snapshot over HTTP. */
@Injectable()
export class RoomAdmission {
  constructor(private readonly known: KnownRooms) {}

  /** @throws DomainError that names the first room that is refused */
  async admit(principal: Principal, hallId: string, rooms: readonly Room[]): Promise<void> {
    for (const room of rooms) {
      const code = roomRefusal(principal, hallId, room);
      if (code) throw new DomainError(code, 'This room cannot be joined.', { room });
    }
    if (principal.hallId !== hallId) {
      throw new DomainError('identity.foreign-hall', 'This is another hall.');
    }
    const unknown = await this.known.findUnknown(hallId, rooms);
    if (unknown) {
      throw new DomainError('realtime.room-unknown', 'There is no such room.', { room: unknown });
    }
  }

  /** What was admitted could not be read: the next to ask is told by what is there now. */
  doubt(hallId: string): void {
    this.known.forget(hallId);
  }
}
