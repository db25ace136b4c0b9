import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { PressUndo } from '../press-undo';
import { wasGivenUpInLine } from '../queries/citizen-offers';
import { TicketRepository } from '../ticket.repository';

/**
 * 撤销取消 from the phone: the holder takes a cancelling back, whoever had carried it out, and has the
 * exact place again. Only what was cancelled in the line: a window has gone on since.
 */
@Injectable()
export class UndoCancel {
  constructor(
    private readonly commands: CommandRunner,
    private readonly tickets: TicketRepository,
    private readonly undo: PressUndo,
  ) {}

  execute(command: CommandRequest, ticketId: string): Promise<Record<string, never>> {
    return this.commands.run(command, async (unit) => {
      const ticket = await this.tickets.find(unit.manager, unit.hallId, ticketId);
      const { state, pressId } = ticket;
      if (!wasGivenUpInLine(ticket) || pressId === undefined) {
        throw new DomainError('ticketing.action-not-allowed', 'Nothing can be taken back.', {
          state,
          action: 'undo-cancel',
        });
      }
      await this.undo.takeBack(unit, { ticketId, pressId }, () => true);
      return {};
    });
  }
}
