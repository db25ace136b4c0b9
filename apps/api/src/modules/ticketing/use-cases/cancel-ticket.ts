import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { cancellableUntil, type CancelActor } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { BookingRulesService } from '../../appointments/rules/booking-rules.service';
import { returnQuota } from '../bookings/booking-quota';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { goneEvent } from '../ticket-events';
import type { TicketRecord } from '../ticket.record';
import { TicketRepository } from '../ticket.repository';

/** The number or the booking is given up: by its holder, or by staff on the holder's word. */
@Injectable()
export class CancelTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
    private readonly bookingRules: BookingRulesService,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    const by: CancelActor = command.principal.kind === 'citizen' ? 'citizen' : 'staff';
    return this.commands.run(command, async (unit) => {
      const before = await this.tickets.lock(unit.manager, unit.hallId, ticketId);
      const bookedUntil = await this.bookedUntil(unit, before);
      const args = { by, bookedUntil };
      const after = await this.changes.apply(unit, before, 'cancel', args, { details: { by } });
      if (before.state === 'booked') await returnQuota(unit, before);
      unit.publish(goneEvent('ticket.cancelled', before, await this.changes.placesOf(before)));
      return this.views.view(unit.manager, after);
    });
  }

  private async bookedUntil(
    { manager, hallId }: UnitOfWork,
    { queueId, slotStartAt }: TicketRecord,
  ): Promise<number | undefined> {
    if (slotStartAt === undefined) return undefined;
    return cancellableUntil(slotStartAt, await this.bookingRules.ofQueue(manager, hallId, queueId));
  }
}
