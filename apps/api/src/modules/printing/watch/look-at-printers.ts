import { Injectable } from '@nestjs/common';
import { HallPrinters } from '../hall-printers';
import { PrinterRepository } from '../printer.repository';

/** Asks every printer how it is, all at the same time: one that says nothing delays nobody. */
@Injectable()
export class LookAtPrinters {
  constructor(
    private readonly printers: PrinterRepository,
    private readonly hallPrinters: HallPrinters,
  ) {}

  async execute(): Promise<void> {
    const printers = await this.printers.everywhere();
    const looks = await Promise.allSettled(
      printers.map((printer) => this.hallPrinters.look(printer)),
    );
    const failures = looks.flatMap((look): unknown[] =>
      look.status === 'rejected' ? [look.reason] : [],
    );
    if (failures.length > 0) {
      throw new AggregateError(failures, `${failures.length} of ${looks.length} looks failed`);
    }
  }
}
