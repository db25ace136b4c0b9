import { Module } from '@nestjs/common';
import { JobsModule } from '../../jobs/jobs.module';
import { PrintingModule } from '../printing.module';
import { GiveUpLostPrints } from './give-up-lost-prints';
import { LookAtPrinters } from './look-at-printers';
import { PRINTER_WATCH_QUEUE, PrinterWatchProcessor } from './printer-watch.processor';

/** Apart from the printing itself, so that the commands can run where no jobs do. */
@Module({
  imports: [PrintingModule, JobsModule, JobsModule.queue(PRINTER_WATCH_QUEUE)],
  providers: [GiveUpLostPrints, LookAtPrinters, PrinterWatchProcessor],
})
export class PrinterWatchModule {}
