import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import { undoCancel } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { ReturnedTickets } from '../returned-tickets';
import { logStep } from '../ticket-step.log';
import { TicketRepository } from '../ticket.repository';

/** 撤销取消: a cancelling taken back within a minute gives the exact place again. */
@Injectable()
export class UndoCancel {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly returned: ReturnedTickets,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<TicketView> {
    return this.commands.run(command, async (unit) => {
      const before = await this.tickets.lock(unit.manager, unit.hallId, ticketId);
      const at = await unit.now();
      const undone = undoCancel(before, at);
      if (!undone.ok) {
        throw new DomainError(undone.code, 'The cancelling cannot be taken back.', {
          ...undone.details,
        });
      }
      const { ticket } = undone;
      this.tickets.save(unit, ticket);
      logStep(unit, { action: 'undo-cancel', from: before.state, ticket, at });
      return this.returned.announce(unit, 'cancelled', ticket);
    });
  }
}
