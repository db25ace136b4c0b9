import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { SlipPrintView } from '@onewindow/contracts';
import { DomainError } from '../../platform/errors/domain-error';
import { HallPrinters } from './hall-printers';
import { PaperSeen } from './paper-seen';
import { settledBy } from './printer-states';
import { PrinterRepository } from './printer.repository';
import { SlipJobs } from './slip-jobs';
import {
  SlipPrintRepository,
  toSlipPrintView,
  type SettledPrint,
  type SlipPrint,
} from './slip-print.repository';

/** Below the patience of a client, which otherwise asks again under the same key. */
const ANSWER_WITHIN_MS = 3_500;
const ASK_EVERY_MS = 250;

const NEVER_BEGUN: SettledPrint = { outcome: 'failed', trouble: 'cancelled' };
const NOBODY_KNOWS: SettledPrint = { outcome: 'in-doubt', trouble: 'interrupted' };

/**
 * Prints what has been recorded and committed, and records what became of it. No transaction and no
 * lock is held meanwhile; should this process die, the row says that nobody knows.
 */
@Injectable()
export class RunningPrints implements OnModuleDestroy {
  private readonly logger = new Logger(RunningPrints.name);
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly prints: SlipPrintRepository,
    private readonly printers: PrinterRepository,
    private readonly jobs: SlipJobs,
    private readonly hallPrinters: HallPrinters,
    private readonly paperSeen: PaperSeen,
  ) {}

  /** A slip that is on its way to paper is seen there. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.running.values());
  }

  /** Begins without waiting. Only whoever has recorded the print may call it, and once. */
  begin(hallId: string, printId: string): void {
    const run = this.carryOut(hallId, printId)
      .catch((error: unknown) => this.logger.error({ printId, error }, 'A print was not recorded'))
      .finally(() => this.running.delete(printId));
    this.running.set(printId, run);
  }

  /** What became of it; `printing` when that takes longer than anybody should wait for an answer. */
  async answer(hallId: string, printId: string): Promise<SlipPrintView> {
    const until = performance.now() + ANSWER_WITHIN_MS;
    for (;;) {
      const print = await this.prints.find(hallId, printId);
      if (!print) throw new DomainError('printing.print-not-found', 'There is no such print.');
      const leftMs = until - performance.now();
      if (print.outcome !== 'printing' || leftMs <= 0) return toSlipPrintView(print);
      // Another process may be printing it.
      const news = this.running.get(printId) ?? pause(ASK_EVERY_MS);
      await Promise.race([news, pause(leftMs, undefined, { ref: false })]);
    }
  }

  private async carryOut(hallId: string, printId: string): Promise<void> {
    const print = await this.prints.find(hallId, printId);
    if (!print) return;
    const became = await this.putOnPaper(print);
    if (became.outcome === 'printed') await this.paperSeen.settle(print, became);
    else await this.prints.settle(print, became);
  }

  private async putOnPaper(print: SlipPrint): Promise<SettledPrint> {
    let known = NEVER_BEGUN;
    try {
      const printer = await this.printers.find(print.hallId, print.printerId);
      const job = await this.jobs.jobOf(print, printer);
      known = NOBODY_KNOWS;
      const outcome = await this.hallPrinters.print(printer, job);
      return outcome === 'busy' ? { outcome: 'failed', trouble: 'busy' } : settledBy(outcome);
    } catch (error) {
      this.logger.error({ printId: print.id, error }, 'A slip could not be printed');
      return known;
    }
  }
}
