import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { DEFAULT_REJOIN_POLICY } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { ReturnedTickets } from '../returned-tickets';
import { TicketLineQuery } from '../queries/ticket-line.query';
import { TicketChanges } from '../ticket-changes';
import { TicketRepository } from '../ticket.repository';

/** 过号恢复: whoever missed the call comes back, behind the next few. */
@Injectable()
export class RejoinTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
    private readonly line: TicketLineQuery,
    private readonly returned: ReturnedTickets,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const policy = DEFAULT_REJOIN_POLICY;
      const before = await this.tickets.lock(unit.manager, unit.hallId, ticketId);
      const behind = await this.line.findPlace(unit.manager, before, policy);
      const after = await this.changes.apply(unit, before, 'rejoin', { policy, behind });
      return this.returned.announce(unit, before, after);
    });
  }
}
