import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { TcpPrinter, type Printer, type PrintOutcome } from '@onewindow/printer';
import { v7 as uuidv7 } from 'uuid';
import { PrinterNews } from './printer-news';
import { stateOf } from './printer-states';
import { PrinterRepository, type PrinterRecord } from './printer.repository';

/** More than the longest conversation its driver allows; whoever died in one is out of the way then. */
const TALK_SECONDS = 40;
/** Whoever stands at a machine hears soon that it prints for somebody else. */
const WAIT_MS = 8_000;
const LOOK_EVERY_MS = 100;

/**
 * Talks to the printers of the halls. Most listen to one at a time, and several processes may want
 * the same one: a conversation is claimed in the printer's row, by a statement and not by a lock, and
 * what was heard of the printer is noted there.
 */
@Injectable()
export class HallPrinters {
  private readonly logger = new Logger(HallPrinters.name);
  /** By address, because a driver remembers what a job that was cut off has left in its printer. */
  private readonly drivers = new Map<string, Printer>();

  constructor(
    private readonly printers: PrinterRepository,
    private readonly news: PrinterNews,
  ) {}

  /** @returns what became of the job, or `busy` when it was never its turn */
  async print(printer: PrinterRecord, job: Uint8Array): Promise<PrintOutcome | 'busy'> {
    const outcome = await this.talk(printer, WAIT_MS, (driver) => driver.print(job));
    if (!outcome) return 'busy';
    // The paper is what it is, whether or not the news of its printer can be told.
    await this.news.ofPrint(printer, outcome).catch((error: unknown) => {
      this.logger.warn({ printerId: printer.id, error }, 'What a print says was not noted');
    });
    return outcome;
  }

  /** Asks how it is, unless somebody is talking to it, who will note that as well. */
  async look(printer: PrinterRecord): Promise<void> {
    const status = await this.talk(printer, 0, (driver) => driver.status());
    if (status) await this.news.ofLook(printer, stateOf(status));
  }

  private async talk<Result>(
    printer: PrinterRecord,
    waitMs: number,
    say: (driver: Printer) => Promise<Result>,
  ): Promise<Result | undefined> {
    const talkId = uuidv7();
    if (!(await this.comesToTurn(printer, talkId, waitMs))) return undefined;
    try {
      return await say(this.driverOf(printer));
    } finally {
      await this.printers.endTalk(printer, talkId);
    }
  }

  private async comesToTurn(
    printer: PrinterRecord,
    talkId: string,
    waitMs: number,
  ): Promise<boolean> {
    for (let waited = 0; ; waited += LOOK_EVERY_MS) {
      if (await this.printers.beginTalk(printer, talkId, TALK_SECONDS)) return true;
      if (waited >= waitMs) return false;
      await pause(LOOK_EVERY_MS);
    }
  }

  private driverOf({ host, port }: PrinterRecord): Printer {
    const address = `${host} ${port}`;
    const driver = this.drivers.get(address) ?? new TcpPrinter({ host, port });
    this.drivers.set(address, driver);
    return driver;
  }
}
