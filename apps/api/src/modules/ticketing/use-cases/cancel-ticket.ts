import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CancelActor } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketChanges } from '../ticket-changes';
import { goneEvent } from '../ticket-events';
import { TicketRepository } from '../ticket.repository';

/** The number is given up: by its holder, or by staff on the holder's word. */
@Injectable()
export class CancelTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    const by: CancelActor = command.principal.kind === 'citizen' ? 'citizen' : 'staff';
    return this.commands.run(command, async (unit) => {
      const before = await this.tickets.lock(unit.manager, unit.hallId, ticketId);
      const after = await this.changes.apply(unit, before, 'cancel', { by }, { details: { by } });
      unit.publish(goneEvent('ticket.cancelled', before, await this.changes.placesOf(before)));
      return this.views.view(unit.manager, after);
    });
  }
}
