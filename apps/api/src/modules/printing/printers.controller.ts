import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PrinterView, SlipPrintView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { PrinterSettingsDto } from './dto/printer.dto';
import { PrinterRepository, toPrinterView } from './printer.repository';
import { PrintTestSlip } from './use-cases/print-test-slip';
import { SetUpPrinter } from './use-cases/set-up-printer';

@ApiTags('devices')
@Controller('api/v1/halls/:hallId/printers')
export class PrintersController {
  constructor(
    private readonly printers: PrinterRepository,
    private readonly setUp: SetUpPrinter,
    private readonly printTestSlip: PrintTestSlip,
  ) {}

  @Get()
  @Permit('printer.read')
  @Header('Cache-Control', 'no-store')
  @Operation('listPrinters', 'All printers of a hall and how they were last found')
  @AnswersList('PrinterView')
  async list(@Param('hallId') hallId: string): Promise<readonly PrinterView[]> {
    return (await this.printers.list(hallId)).map(toPrinterView);
  }

  @Post()
  @Permit('device.manage')
  @Operation('addPrinter', 'Set up a printer, in a kiosk or at a desk')
  @Answers('PrinterView')
  @Refuses('printing.place-taken', 'devices.not-found', 'devices.place-unfit')
  add(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() settings: PrinterSettingsDto,
  ): Promise<PrinterView> {
    return this.setUp.add(command, settings);
  }

  @Post(':printerId')
  @HttpCode(200)
  @Permit('device.manage')
  @Operation('changePrinter', 'Give a printer another name, address, paper or place')
  @Answers('PrinterView')
  @Refuses(
    'printing.printer-not-found',
    'printing.place-taken',
    'devices.not-found',
    'devices.place-unfit',
  )
  change(
    @Param('hallId') _hallId: string,
    @Param('printerId', ParseUUIDPipe) printerId: string,
    @Command() command: CommandRequest,
    @Body() settings: PrinterSettingsDto,
  ): Promise<PrinterView> {
    return this.setUp.change(command, printerId, settings);
  }

  @Post(':printerId/remove')
  @HttpCode(200)
  @Permit('device.manage')
  @Operation('removePrinter', 'Take a printer out of use; what it has printed stays on record')
  @Answers('PrinterView')
  @Refuses('printing.printer-not-found')
  remove(
    @Param('hallId') _hallId: string,
    @Param('printerId', ParseUUIDPipe) printerId: string,
    @Command() command: CommandRequest,
  ): Promise<PrinterView> {
    return this.setUp.remove(command, printerId);
  }

  @Post(':printerId/test')
  @HttpCode(200)
  @Permit('device.manage')
  @Operation('printTestSlip', 'Print a slip that is no ticket')
  @Answers('SlipPrintView')
  @Refuses('printing.printer-not-found')
  test(
    @Param('hallId') _hallId: string,
    @Param('printerId', ParseUUIDPipe) printerId: string,
    @Command() command: CommandRequest,
  ): Promise<SlipPrintView> {
    return this.printTestSlip.execute(command, printerId);
  }
}
