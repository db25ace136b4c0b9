import type { Api } from '@onewindow/client';
import { NO_KIOSK_ORDERS, type PrinterSettings, type PrinterView } from '@onewindow/contracts';
import { PrinterSimulator, SOUND_PRINTER } from '@onewindow/printer';
import { linesOf } from '@onewindow/printing';
import { aSignedIn } from '../../support/callers';
import { DeskStage, HALL } from '../ticketing/desk-stage';

/** A hall with a printer in its kiosk and one at the guide's desk, both behind real sockets. */
export class PrintingStage {
  private constructor(
    readonly desk: DeskStage,
    readonly administrator: Api,
    readonly kioskPrinter: PrinterSimulator,
    readonly deskPrinter: PrinterSimulator,
    readonly inKiosk: PrinterView,
    readonly atDesk: PrinterView,
  ) {}

  static async open(): Promise<PrintingStage> {
    const desk = await DeskStage.open('A01');
    const administrator = await aSignedIn(desk.running, HALL, 'admin', ['administrator']);
    const kioskPrinter = await PrinterSimulator.start();
    const deskPrinter = await PrinterSimulator.start({ paper: 58 });
    const { id: deviceId } = await desk.kiosk.device.current();
    await administrator.fleet.order(HALL, deviceId, WEST_OF_A1);
    const add = (settings: Partial<PrinterSettings>) =>
      administrator.printers.add(HALL, { ...LOCAL, ...settings });
    const inKiosk = await add({ name: 'kiosk', port: kioskPrinter.port, deviceId });
    const atDesk = await add({ name: 'desk', port: deskPrinter.port, paper: 58 });
    return new PrintingStage(desk, administrator, kioskPrinter, deskPrinter, inKiosk, atDesk);
  }

  /** What the kiosk's printer has cut off, sheet by sheet, as lines of text. */
  get kioskPaper(): readonly (readonly string[])[] {
    return this.kioskPrinter.sheets.map(linesOf);
  }

  get deskPaper(): readonly (readonly string[])[] {
    return this.deskPrinter.sheets.map(linesOf);
  }

  async mend(): Promise<void> {
    await this.kioskPrinter.change(SOUND_PRINTER);
    await this.deskPrinter.change(SOUND_PRINTER);
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.kioskPrinter.stop();
    await this.deskPrinter.stop();
  }
}

const WEST_OF_A1 = {
  volumePercent: 100,
  isLocked: false,
  kiosk: { ...NO_KIOSK_ORDERS, standsAt: { x: 10, y: 20, facing: 'north' } },
  board: null,
} as const;

export const LOCAL = {
  name: 'printer',
  host: '127.0.0.1',
  port: 9_100,
  paper: 80,
  commands: 'escpos',
  deviceId: null,
} as const satisfies PrinterSettings;
