import { Injectable } from '@nestjs/common';
import type {
  BookedTicketView,
  BookTicketRequest,
  TicketOrigin,
  TicketView,
} from '@onewindow/contracts';
import { refuseOverLimit, type Slot } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import { HolderRefs } from '../../../platform/holder/holder-refs';
import { withoutNumber } from '../../../platform/holder/without-number';
import type { KeyedCommand } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { BookedTicketsService } from '../../ticketing/bookings/booked-tickets.service';
import { BookingPlacesService } from '../../ticketing/bookings/booking-places.service';
import { BookingViewsService } from '../../ticketing/bookings/booking-views.service';
import { OfferedSlots, type Offer } from '../offered-slots';

interface Booking {
  readonly request: BookTicketRequest;
  readonly origin: TicketOrigin;
  readonly holderRef: Buffer;
}

/** 预约: one place of a slot, for one person, as a ticket that only has to be checked in. */
@Injectable()
export class BookTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly holders: HolderRefs,
    private readonly offered: OfferedSlots,
    private readonly places: BookingPlacesService,
    private readonly tickets: BookedTicketsService,
    private readonly views: BookingViewsService,
  ) {}

  async execute(
    command: KeyedCommand,
    origin: TicketOrigin,
    request: BookTicketRequest,
  ): Promise<BookedTicketView> {
    const { hallId } = command;
    const holderRef = this.holders.refOf(hallId, request.holder);
    const ticket = await this.commands.run(withoutNumber(command, { holder: holderRef }), (unit) =>
      this.book(unit, { request, origin, holderRef }),
    );
    return this.views.booked(hallId, ticket);
  }

  private async book(unit: UnitOfWork, booking: Booking): Promise<TicketView> {
    const { request, origin, holderRef } = booking;
    const bookings = await this.places.lockHolder(unit, holderRef);
    const offer = await this.offered.find(unit.manager, unit.hallId, request);
    const slot = slotAskedFor(offer, request);
    const refusal = refuseOverLimit(
      bookings,
      { date: slot.date, today: offer.today },
      offer.policy,
    );
    if (refusal) {
      throw new DomainError(refusal.code, 'This person may not book that.', { ...refusal.details });
    }
    await this.places.take(unit, offer.queue, slot);
    const { visit, order } = offer;
    return this.tickets.create(unit, { visit, slot, order, holderRef, origin, request });
  }
}

function slotAskedFor({ slots }: Offer, { slotStartAt }: BookTicketRequest): Slot {
  const startAt = Date.parse(slotStartAt);
  const slot = slots.find((one) => one.startAt === startAt);
  if (slot) return slot;
  throw new DomainError('appointments.slot-unknown', 'This is none of the slots on offer.', {
    slotStartAt,
  });
}
