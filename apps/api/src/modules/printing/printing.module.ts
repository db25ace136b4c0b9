import { Module } from '@nestjs/common';
import { AlarmsModule } from '../alarms/alarms.module';
import { DevicesModule } from '../devices/devices.module';
import { HallModule } from '../hall/hall.module';
import { PoliciesModule } from '../policies/policies.module';
import { TicketingModule } from '../ticketing/ticketing.module';
import { HallPrinters } from './hall-printers';
import { PrinterNews } from './printer-news';
import { PrinterRepository } from './printer.repository';
import { PrintersController } from './printers.controller';
import { PaperSeen } from './paper-seen';
import { RunningPrints } from './running-prints';
import { SlipJobs } from './slip-jobs';
import { SlipPrintRepository } from './slip-print.repository';
import { TicketPrintsController } from './ticket-prints.controller';
import { TicketPrintsQuery } from './ticket-prints.query';
import { ConfirmPrint } from './use-cases/confirm-print';
import { PrintTestSlip } from './use-cases/print-test-slip';
import { PrintTicket } from './use-cases/print-ticket';
import { SetUpPrinter } from './use-cases/set-up-printer';

/** Slips on paper: the printers of the halls, and what became of every print. */
@Module({
  imports: [AlarmsModule, DevicesModule, HallModule, PoliciesModule, TicketingModule],
  controllers: [PrintersController, TicketPrintsController],
  providers: [
    ConfirmPrint,
    HallPrinters,
    PrinterNews,
    PrinterRepository,
    PrintTestSlip,
    PrintTicket,
    PaperSeen,
    RunningPrints,
    SetUpPrinter,
    SlipJobs,
    SlipPrintRepository,
    TicketPrintsQuery,
  ],
  exports: [HallPrinters, PrinterRepository, SlipPrintRepository],
})
export class PrintingModule {}
