import { Injectable } from '@nestjs/common';
import type { HeldBooking, Slot } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../../platform/errors/domain-error';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { CitizenTokenService } from '../../identity/citizen-token.service';
import { BookingRepository, type Holder } from './booking.repository';
import { keepQuota } from './booking-quota';

/** A queue with the numbers it has on each day. */
export interface BookedQueue {
  readonly hallId: string;
  readonly queueId: string;
  readonly dailyQuota: number;
}

/** What bookings take: the places of slots, the numbers of days, and the allowance of a person. */
@Injectable()
export class BookingPlacesService {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly tokens: CitizenTokenService,
  ) {}

  /** How many more may book each slot: its places, and the numbers its day still has. */
  async freeOf(
    manager: EntityManager,
    queue: BookedQueue,
    slots: readonly Slot[],
  ): Promise<ReadonlyMap<Slot, number>> {
    const [first, last] = [slots[0], slots.at(-1)];
    if (!first || !last) return new Map();
    const range = { ...queue, from: first.startAt, until: last.endAt };
    const taken = await this.bookings.taken(manager, range);
    const dates = [...new Set(slots.map(({ date }) => date))];
    const spokenFor = await this.bookings.spokenFor(manager, queue, dates);
    return new Map(
      slots.map((slot) => {
        const places = slot.capacity - takenOf(slot, taken);
        const numbers = queue.dailyQuota - (spokenFor.get(slot.date) ?? 0);
        return [slot, Math.max(0, Math.min(places, numbers))];
      }),
    );
  }

  /**
   * Takes a place of the slot. The quota's lock comes first: of two who want the last place, the
   * second counts the first.
   *
   * @throws DomainError `appointments.slot-full`
   */
  async take(unit: UnitOfWork, queue: BookedQueue, slot: Slot): Promise<void> {
    if (await this.takeIfFree(unit, queue, slot)) return;
    throw new DomainError('appointments.slot-full', 'All places of this slot are taken.', {
      slotStartAt: new Date(slot.startAt).toISOString(),
    });
  }

  /** The same for whoever has another answer to a full slot, and rolls back then. */
  async takeIfFree(
    unit: UnitOfWork,
    { queueId, dailyQuota }: BookedQueue,
    slot: Slot,
  ): Promise<boolean> {
    const { hallId, manager } = unit;
    const kept = await keepQuota(unit, { queueId, businessDate: slot.date, dailyQuota });
    const range = { hallId, queueId, from: slot.startAt, until: slot.endAt };
    return kept && takenOf(slot, await this.bookings.taken(manager, range)) < slot.capacity;
  }

  /** What this person has booked before; nobody books for them at the same time. */
  async lockHolder(unit: UnitOfWork, ref: Buffer): Promise<readonly HeldBooking[]> {
    const holder: Holder = { hallId: unit.hallId, ref };
    await this.bookings.lockHolder(unit.manager, holder);
    return this.bookings.heldBy(unit.manager, holder);
  }

  /**
   * The ticket that a code opens, which may be the whole address in the QR code.
   *
   * @throws DomainError `ticketing.ticket-not-found`
   */
  async ticketIdOf(manager: EntityManager, hallId: string, code: string): Promise<string> {
    const hash = this.tokens.hashOfTyped(hallId, code);
    const id = hash && (await this.bookings.findByToken(manager, hallId, hash));
    if (id !== undefined) return id;
    throw new DomainError('ticketing.ticket-not-found', 'This code opens no ticket of this hall.');
  }
}

function takenOf(
  { startAt, endAt }: Slot,
  taken: readonly { readonly startAt: number; readonly taken: number }[],
): number {
  return taken
    .filter((booked) => booked.startAt >= startAt && booked.startAt < endAt)
    .reduce((sum, booked) => sum + booked.taken, 0);
}
