import { Injectable } from '@nestjs/common';
import type { SlipPrintView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { TicketSlipsService } from '../../ticketing/slips/ticket-slips.service';
import { WithheldTicketsService } from '../../ticketing/slips/withheld-tickets.service';
import { SlipPrintRepository, toSlipPrintView } from '../slip-print.repository';

/** Somebody has looked: a print in doubt has come out after all. What stopped it stays on record. */
@Injectable()
export class ConfirmPrint {
  constructor(
    private readonly commands: CommandRunner,
    private readonly slips: TicketSlipsService,
    private readonly prints: SlipPrintRepository,
    private readonly withheld: WithheldTicketsService,
  ) {}

  execute(command: CommandRequest, ticketId: string, printId: string): Promise<SlipPrintView> {
    return this.commands.run(command, async (unit) => {
      const ticket = await this.slips.lock(unit, ticketId);
      await this.refuseForeign(unit, command, ticketId);
      const print = await this.confirm(unit, ticketId, printId);
      await this.withheld.release(unit, ticket);
      return print;
    });
  }

  private async confirm(
    unit: UnitOfWork,
    ticketId: string,
    printId: string,
  ): Promise<SlipPrintView> {
    const { manager, hallId } = unit;
    const wasInDoubt = await this.prints.confirm(manager, { hallId, id: printId });
    const print = await this.prints.find(hallId, printId, manager);
    if (print?.ticketId !== ticketId) {
      throw new DomainError('printing.print-not-found', 'There is no such print of this ticket.');
    }
    if (!wasInDoubt && print.outcome !== 'printed') {
      throw new DomainError('printing.not-in-doubt', 'What became of this print is known.');
    }
    if (wasInDoubt) {
      const details = { printId };
      unit.audit({ action: 'ticket.print-confirm', subject: `ticket:${ticketId}`, details });
    }
    return toSlipPrintView(print);
  }

  private async refuseForeign(
    unit: UnitOfWork,
    { principal }: CommandRequest,
    ticketId: string,
  ): Promise<void> {
    if (principal.kind !== 'device' || (await this.slips.wasGivenOutBy(unit, ticketId))) return;
    throw new DomainError('identity.not-permitted', 'This kiosk has not given the number out.');
  }
}
