import { Injectable } from '@nestjs/common';
import type { PrintTicketRequest, SlipPrintView } from '@onewindow/contracts';
import { isTerminal } from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import type { Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { TicketSlipsService, type TicketRecord } from '../../ticketing/slips/ticket-slips.service';
import { PrinterRepository, type PrinterRecord } from '../printer.repository';
import { RunningPrints } from '../running-prints';
import { SlipPrintRepository } from '../slip-print.repository';
import { nextCopyOf } from '../ticket-prints';

/**
 * 打印, 补打: records the print and commits, then prints, then records what became of it. A repeat of
 * the command is told of the one print and never makes a second one.
 */
@Injectable()
export class PrintTicket {
  constructor(
    private readonly commands: CommandRunner,
    private readonly slips: TicketSlipsService,
    private readonly printers: PrinterRepository,
    private readonly prints: SlipPrintRepository,
    private readonly running: RunningPrints,
  ) {}

  async execute(
    command: CommandRequest,
    ticketId: string,
    request: PrintTicketRequest,
  ): Promise<SlipPrintView> {
    const { hallId, principal } = command;
    let recorded: string | undefined;
    const printId = await this.commands.run(command, async (unit) => {
      const ticket = await this.slips.lock(unit, ticketId);
      const printer = await this.printerFor(unit, principal, ticketId, request);
      recorded = await this.record(unit, ticket, printer);
      return recorded;
    });
    // A repeat was given the name of somebody else's print.
    if (printId === recorded) this.running.begin(hallId, printId);
    return this.running.answer(hallId, printId);
  }

  private async record(
    unit: UnitOfWork,
    ticket: TicketRecord,
    printer: PrinterRecord,
  ): Promise<string> {
    const { manager, hallId, actor } = unit;
    refuseUnprintable(ticket);
    const earlier = await this.prints.ofTicket(hallId, ticket.id, manager);
    if (earlier.some(({ outcome }) => outcome === 'printing')) {
      throw new DomainError('printing.in-progress', 'This ticket is being printed.');
    }
    const id = uuidv7();
    const copy = nextCopyOf(earlier);
    await this.prints.insert(manager, {
      hallId,
      id,
      ticketId: ticket.id,
      printerId: printer.id,
      copy,
      askedBy: actor,
      requestedAt: new Date(await unit.now()),
    });
    unit.audit({
      action: 'ticket.print',
      subject: `ticket:${ticket.id}`,
      details: { printId: id, printerId: printer.id, copy },
    });
    return id;
  }

  /** A kiosk prints at its own printer what it has given out or can show the code of; staff at any. */
  private async printerFor(
    unit: UnitOfWork,
    principal: Principal,
    ticketId: string,
    { printerId, token }: PrintTicketRequest,
  ): Promise<PrinterRecord> {
    const { manager, hallId } = unit;
    if (principal.kind !== 'device') {
      if (printerId === undefined) throw printerNotFound();
      return this.printers.find(hallId, printerId, manager);
    }
    if (
      !this.slips.opens(hallId, ticketId, token) &&
      !(await this.slips.wasGivenOutBy(unit, ticketId))
    ) {
      throw new DomainError('identity.not-permitted', 'This kiosk has not given the number out.');
    }
    const own = await this.printers.ofDevice(hallId, principal.id, manager);
    if (!own || (printerId !== undefined && printerId !== own.id)) throw printerNotFound();
    return own;
  }
}

function refuseUnprintable({ state, label }: TicketRecord): void {
  if (label !== '' && !isTerminal(state)) return;
  throw new DomainError('printing.not-printable', 'Nobody needs this ticket on paper.', { state });
}

function printerNotFound(): DomainError {
  return new DomainError('printing.printer-not-found', 'There is no printer to print at.');
}
