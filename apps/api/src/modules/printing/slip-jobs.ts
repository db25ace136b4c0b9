import { Injectable } from '@nestjs/common';
import { slipBytes, writeSlip, type PrintableTicket } from '@onewindow/printing';
import { DataSource } from 'typeorm';
import { hallNow } from '../../platform/clock/hall-clock';
import { DevicesService } from '../devices/devices.service';
import { AreaPlacesService } from '../hall/area-places.service';
import { HallService } from '../hall/hall.service';
import { TicketSlipsService } from '../ticketing/slips/ticket-slips.service';
import { printableTicket } from './printable-ticket';
import type { PrinterRecord } from './printer.repository';
import type { SlipPrint } from './slip-print.repository';

/** Writes slips as the bytes their printers want. */
@Injectable()
export class SlipJobs {
  constructor(
    private readonly dataSource: DataSource,
    private readonly halls: HallService,
    private readonly devices: DevicesService,
    private readonly places: AreaPlacesService,
    private readonly slips: TicketSlipsService,
  ) {}

  async jobOf({ ticketId, copy }: SlipPrint, printer: PrinterRecord): Promise<Uint8Array> {
    const ticket =
      ticketId === null
        ? await this.testSlip(printer)
        : await this.ticket(printer, ticketId, copy > 1);
    return slipBytes(writeSlip(ticket, printer.paper), printer.commands);
  }

  private async ticket(
    { hallId, deviceId }: PrinterRecord,
    ticketId: string,
    isReprint: boolean,
  ): Promise<PrintableTicket> {
    const [slip, hall, standsAt] = await Promise.all([
      this.slips.slip(hallId, ticketId),
      this.halls.find(hallId),
      deviceId === null ? null : this.devices.standPoint(hallId, deviceId),
    ]);
    const places = await this.places.find(hallId, slip.areaIds);
    return printableTicket(slip, { ...hall, standsAt }, places, isReprint);
  }

  /** Looks like a ticket, so that whoever set the printer up sees what citizens will see. */
  private async testSlip({ hallId, name }: PrinterRecord): Promise<PrintableTicket> {
    const hall = await this.halls.find(hallId);
    const now = await hallNow(this.dataSource.manager, hallId);
    return {
      language: 'zh-Hans',
      hallName: hall.names.zhHans,
      label: '0000',
      itemNames: [name],
      places: [],
      ahead: null,
      wait: { kind: 'unknown' },
      issuedAt: new Date(now).toISOString(),
      timeZone: hall.timeZone,
      businessDate: hall.businessDate,
      trackUrl: null,
      afterMiss: { rule: 'void' },
      marks: ['test'],
    };
  }
}
