import { Injectable } from '@nestjs/common';
import type { PrinterState } from '@onewindow/contracts';
import type { PrintOutcome } from '@onewindow/printer';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../alarms/alarm-board.service';
import { OpeningHoursService } from '../policies/opening/opening-hours.service';
import { alarmAfter, alarmOf, PRINTER_ALARMS, type PrinterAlarm } from './printer-alarms';
import { stateAfter } from './printer-states';
import { PrinterRepository, type PrinterRecord } from './printer.repository';

/** Notes what was heard of a printer, and tells the hall where somebody is needed there. */
@Injectable()
export class PrinterNews {
  constructor(
    private readonly commands: CommandRunner,
    private readonly printers: PrinterRepository,
    private readonly board: AlarmBoardService,
    private readonly opening: OpeningHoursService,
  ) {}

  /** Somebody stands there and waits, whatever the hour. */
  async ofPrint(printer: PrinterRecord, outcome: PrintOutcome): Promise<void> {
    await this.commands.runAsSystem(printer.hallId, async (unit) => {
      const state = stateAfter(outcome);
      if (state) await this.printers.noteState(unit.manager, printer, state);
      await this.tell(unit, printer, alarmAfter(outcome));
    });
  }

  async ofLook(printer: PrinterRecord, state: PrinterState): Promise<void> {
    await this.commands.runAsSystem(printer.hallId, async (unit) => {
      await this.printers.noteState(unit.manager, printer, state);
      const { kind } = await this.opening.status(unit.manager, unit.hallId);
      const alarm = alarmOf(state);
      // In the evening they are switched off, which alarms nobody.
      if (kind === 'open' || !alarm) await this.tell(unit, printer, alarm);
    });
  }

  /** Nobody is needed at a printer that is no more. */
  async ofRemoval(unit: UnitOfWork, printer: PrinterRecord): Promise<void> {
    await this.tell(unit, printer, undefined);
  }

  private async tell(
    unit: UnitOfWork,
    { id, name, areaId }: PrinterRecord,
    alarm: PrinterAlarm | undefined,
  ): Promise<void> {
    const subject = `printer:${id}`;
    for (const kind of PRINTER_ALARMS) {
      if (kind !== alarm?.kind) await this.board.end(unit, { kind, subject });
    }
    if (alarm) await this.board.raise(unit, { ...alarm, subject, subjectName: name, areaId });
  }
}
