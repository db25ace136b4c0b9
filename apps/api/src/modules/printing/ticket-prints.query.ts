import { Injectable } from '@nestjs/common';
import type { TicketPrintsView } from '@onewindow/contracts';
import { TicketSlipsService } from '../ticketing/slips/ticket-slips.service';
import { SlipPrintRepository, toSlipPrintView } from './slip-print.repository';
import { printStateOf } from './ticket-prints';

/** Every copy of a ticket that there is, or may be. */
@Injectable()
export class TicketPrintsQuery {
  constructor(
    private readonly slips: TicketSlipsService,
    private readonly prints: SlipPrintRepository,
  ) {}

  /** @throws DomainError `ticketing.ticket-not-found` */
  async view(hallId: string, ticketId: string): Promise<TicketPrintsView> {
    await this.slips.find(hallId, ticketId);
    const prints = await this.prints.ofTicket(hallId, ticketId);
    return { state: printStateOf(prints), prints: prints.map(toSlipPrintView) };
  }
}
