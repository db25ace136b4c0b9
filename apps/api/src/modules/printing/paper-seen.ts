import { Injectable } from '@nestjs/common';
import { isWithheld } from '@onewindow/queueing';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import { TicketSlipsService } from '../ticketing/slips/ticket-slips.service';
import { WithheldTicketsService } from '../ticketing/slips/withheld-tickets.service';
import { SlipPrintRepository, type SettledPrint, type SlipPrint } from './slip-print.repository';

/** Records that a slip has come out; whoever was withheld for the want of it may be called. */
@Injectable()
export class PaperSeen {
  constructor(
    private readonly commands: CommandRunner,
    private readonly prints: SlipPrintRepository,
    private readonly slips: TicketSlipsService,
    private readonly withheld: WithheldTicketsService,
  ) {}

  /** Both or neither. Nothing is locked for the many that nobody withholds: that never begins later. */
  async settle(print: SlipPrint, became: SettledPrint): Promise<void> {
    const { hallId, ticketId } = print;
    if (ticketId === null || !isWithheld(await this.slips.find(hallId, ticketId))) {
      await this.prints.settle(print, became);
      return;
    }
    await this.commands.runAsSystem(hallId, async (unit) => {
      const ticket = await this.slips.lock(unit, ticketId);
      await this.prints.settle(print, became, unit.manager);
      await this.withheld.release(unit, ticket);
    });
  }
}
