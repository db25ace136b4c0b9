import { Injectable } from '@nestjs/common';
import {
  TcpPrinter,
  type Printer,
  type PrinterStatus,
  type PrintOutcome,
} from '@onewindow/printer';
import { setTimeout as pause } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { stateAfter, stateOf } from './printer-states';
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
  /** By address, because a driver remembers what a job that was cut off has left in its printer. */
  private readonly drivers = new Map<string, Printer>();

  constructor(private readonly printers: PrinterRepository) {}

  /** @returns what became of the job, or `busy` when it was never its turn */
  async print(printer: PrinterRecord, job: Uint8Array): Promise<PrintOutcome | 'busy'> {
    const outcome = await this.talk(printer, WAIT_MS, async (driver) => {
      const became = await driver.print(job);
      return { result: became, state: stateAfter(became) };
    });
    return outcome ?? 'busy';
  }

  /** Asks how it is, unless somebody is talking to it, who will note that as well. */
  async look(printer: PrinterRecord): Promise<PrinterStatus | undefined> {
    return this.talk(printer, 0, async (driver) => {
      const status = await driver.status();
      return { result: status, state: stateOf(status) };
    });
  }

  private async talk<Result>(
    printer: PrinterRecord,
    waitMs: number,
    say: (
      driver: Printer,
    ) => Promise<{ result: Result; state: PrinterRecord['state'] | undefined }>,
  ): Promise<Result | undefined> {
    const talkId = uuidv7();
    if (!(await this.comesToTurn(printer, talkId, waitMs))) return undefined;
    try {
      const { result, state } = await say(this.driverOf(printer));
      if (state) await this.printers.noteState(printer, state);
      return result;
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
