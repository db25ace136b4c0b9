import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { QueuePolicyQuery } from '../queue-policy.query';
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
    private readonly policies: QueuePolicyQuery,
    private readonly returned: ReturnedTickets,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.tickets.lock(manager, hallId, ticketId);
      const { rejoin: policy } = await this.policies.find(manager, hallId, before.queueId);
      const behind = await this.line.findPlace(manager, before, policy);
      const after = await this.changes.apply(unit, before, 'rejoin', { policy, behind });
      return this.returned.announce(unit, before, after);
    });
  }
}
