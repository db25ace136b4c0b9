import { Injectable } from '@nestjs/common';
import type { PrinterSettings, PrinterView } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { PrinterNews } from '../printer-news';
import { PrinterRepository, toPrinterView } from '../printer.repository';

/** What an administrator does with the printers of a hall. */
@Injectable()
export class SetUpPrinter {
  constructor(
    private readonly commands: CommandRunner,
    private readonly printers: PrinterRepository,
    private readonly news: PrinterNews,
  ) {}

  /** @throws DomainError `printing.place-taken`, `devices.not-found`, `devices.place-unfit` */
  add(command: CommandRequest, settings: PrinterSettings): Promise<PrinterView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const id = uuidv7();
      await refuseUnfitDevice(unit, settings);
      await this.printers.insert(manager, { hallId, id }, settings);
      unit.audit({
        action: 'printer.add',
        subject: `printer:${id}`,
        details: { to: settingsOf(settings) },
      });
      return toPrinterView(await this.printers.find(hallId, id, manager));
    });
  }

  /** @throws DomainError `printing.printer-not-found`, and what `add` throws */
  change(command: CommandRequest, id: string, settings: PrinterSettings): Promise<PrinterView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.printers.find(hallId, id, manager);
      await refuseUnfitDevice(unit, settings);
      await this.printers.update(manager, { hallId, id }, settings);
      const details = { from: settingsOf(before), to: settingsOf(settings) };
      unit.audit({ action: 'printer.change', subject: `printer:${id}`, details });
      return toPrinterView(await this.printers.find(hallId, id, manager));
    });
  }

  /** What it has printed stays on record. @throws DomainError `printing.printer-not-found` */
  remove(command: CommandRequest, id: string): Promise<PrinterView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.printers.find(hallId, id, manager);
      await this.printers.remove(manager, { hallId, id });
      await this.news.ofRemoval(unit, before);
      const details = { from: settingsOf(before) };
      unit.audit({ action: 'printer.remove', subject: `printer:${id}`, details });
      return toPrinterView(before);
    });
  }
}

/** Held until the transaction ends, so that the kiosk is not revoked meanwhile. */
async function refuseUnfitDevice(
  { manager, hallId }: UnitOfWork,
  { deviceId }: PrinterSettings,
): Promise<void> {
  if (deviceId === null) return;
  const [device] = await manager.query<{ kind: string }[]>(
    `SELECT kind FROM device WHERE hall_id = $1 AND id = $2 AND revoked_at IS NULL FOR SHARE`,
    [hallId, deviceId],
  );
  if (!device) throw new DomainError('devices.not-found', 'There is no such device.');
  if (device.kind === 'kiosk') return;
  throw new DomainError('devices.place-unfit', 'Only a kiosk has a printer in it.', {
    deviceKind: device.kind,
  });
}

function settingsOf({ name, host, port, paper, commands, deviceId }: PrinterSettings) {
  return { name, host, port, paper, commands, deviceId };
}
