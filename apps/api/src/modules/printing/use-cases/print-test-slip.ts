import { Injectable } from '@nestjs/common';
import type { SlipPrintView } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { PrinterRepository } from '../printer.repository';
import { RunningPrints } from '../running-prints';
import { SlipPrintRepository } from '../slip-print.repository';

/** A slip that is no ticket, for whoever sets a printer up. */
@Injectable()
export class PrintTestSlip {
  constructor(
    private readonly commands: CommandRunner,
    private readonly printers: PrinterRepository,
    private readonly prints: SlipPrintRepository,
    private readonly running: RunningPrints,
  ) {}

  /** @throws DomainError `printing.printer-not-found` */
  async execute(command: CommandRequest, printerId: string): Promise<SlipPrintView> {
    const { hallId } = command;
    let recorded: string | undefined;
    const printId = await this.commands.run(command, async (unit) => {
      const { manager, actor } = unit;
      await this.printers.find(hallId, printerId, manager);
      const id = uuidv7();
      const requestedAt = new Date(await unit.now());
      const slip = { hallId, id, ticketId: null, printerId, copy: 1, askedBy: actor, requestedAt };
      await this.prints.insert(manager, slip);
      unit.audit({ action: 'printer.test', subject: `printer:${printerId}` });
      recorded = id;
      return id;
    });
    if (printId === recorded) this.running.begin(hallId, printId);
    return this.running.answer(hallId, printId);
  }
}
