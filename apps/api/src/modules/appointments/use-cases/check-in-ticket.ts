import { Injectable } from '@nestjs/common';
import type { IssuedTicketView, TicketView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import {
  BookedTicketsService,
  type TicketRecord,
} from '../../ticketing/bookings/booked-tickets.service';
import { BookingPlacesService } from '../../ticketing/bookings/booking-places.service';
import { BookingViewsService } from '../../ticketing/bookings/booking-views.service';
import { CheckInTerms } from '../check-in-terms';

/** 签到: whoever has booked is there. They get their number now and never queue for one. */
@Injectable()
export class CheckInTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly terms: CheckInTerms,
    private readonly places: BookingPlacesService,
    private readonly tickets: BookedTicketsService,
    private readonly views: BookingViewsService,
  ) {}

  /** By the code of the booking, as a kiosk reads it. */
  async byCode(command: CommandRequest, code: string): Promise<IssuedTicketView> {
    return this.execute(command, ({ manager, hallId }) =>
      this.places.ticketIdOf(manager, hallId, code),
    );
  }

  /** By staff who have found the booking. */
  async byId(command: CommandRequest, ticketId: string): Promise<IssuedTicketView> {
    return this.execute(command, async () => ticketId);
  }

  private async execute(
    command: CommandRequest,
    find: (unit: UnitOfWork) => Promise<string>,
  ): Promise<IssuedTicketView> {
    const ticket = await this.commands.run(command, async (unit) =>
      this.checkIn(unit, await find(unit)),
    );
    return this.views.issued(command.hallId, ticket);
  }

  private async checkIn(unit: UnitOfWork, ticketId: string): Promise<TicketView> {
    const before = await this.tickets.lock(unit, ticketId);
    if (before.state !== 'booked') throw notBooked(before);
    const terms = await this.terms.of(unit.manager, before);
    return this.tickets.checkIn(unit, before, terms);
  }
}

/** A second scan of the same code among others; the state says what has become of it. */
function notBooked({ state }: TicketRecord): DomainError {
  return new DomainError('ticketing.action-not-allowed', 'This is no booking to check in.', {
    state,
    action: 'check-in',
  });
}
