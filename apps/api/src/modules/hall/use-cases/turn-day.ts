import { Injectable } from '@nestjs/common';
import { areaRoom } from '@onewindow/contracts';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { nextBusinessDate } from '../hall-day';
import { HallDayRepository } from '../hall-day.repository';

/**
 * 换日: the hall enters the business day its own clock shows. Numbers start anew by their date and
 * wait for nobody; the turn only tells everybody, and the sweep of yesterday's tickets follows it.
 */
@Injectable()
export class TurnDay {
  constructor(
    private readonly commands: CommandRunner,
    private readonly days: HallDayRepository,
  ) {}

  /** @returns the new business date, or undefined when the day still lasts or was turned already */
  execute(hallId: string): Promise<string | undefined> {
    return this.commands.runAsSystem(hallId, (unit) => this.turn(unit));
  }

  private async turn(unit: UnitOfWork): Promise<string | undefined> {
    const { manager, hallId } = unit;
    const day = await this.days.lock(manager, hallId);
    const businessDate = nextBusinessDate(day, await unit.now());
    if (businessDate === undefined) return undefined;
    await this.days.turn(manager, hallId, businessDate);
    const areas = await this.days.areaIds(manager, hallId);
    unit.publish({
      type: 'hall.day-turned',
      rooms: ['hall', 'floor', ...areas.map(areaRoom)],
      payload: { businessDate },
    });
    unit.audit({
      action: 'hall.turn-day',
      subject: `hall:${hallId}`,
      details: { from: day.businessDate, to: businessDate },
    });
    return businessDate;
  }
}
