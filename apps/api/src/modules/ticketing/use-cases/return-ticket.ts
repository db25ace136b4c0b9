import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { QueuePolicyQuery } from '../queue-policy.query';
import { ReturnedTickets } from '../returned-tickets';
import { TicketChanges } from '../ticket-changes';
import { TicketRepository } from '../ticket.repository';

/** A ticket on hold waits again, because its holder is back and the window has somebody else. */
@Injectable()
export class ReturnTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly policies: QueuePolicyQuery,
    private readonly changes: TicketChanges,
    private readonly returned: ReturnedTickets,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.tickets.lock(manager, hallId, ticketId);
      const { hold } = await this.policies.find(manager, hallId, before.queueId);
      const after = await this.changes.apply(unit, before, 'return', { policy: hold });
      return this.returned.announce(unit, before, after);
    });
  }
}
