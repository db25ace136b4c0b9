import { Injectable } from '@nestjs/common';
import type { RosterImportView, RosterNowView, RosterShiftView } from '@onewindow/contracts';
import { compareWithPlan, localMomentOf, plannedOpen } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallNow } from '../../../platform/clock/hall-clock';
import { Transactions } from '../../../platform/database/transactions';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { HallService } from '../hall.service';
import { readRoster } from './read-roster';
import { RosterRepository } from './roster.repository';

/** 排班: which windows are to be open when, beside which are. */
@Injectable()
export class RosterService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
    private readonly halls: HallService,
    private readonly roster: RosterRepository,
  ) {}

  /** Shifts of the hall's today. */
  today(hallId: string): Promise<readonly RosterShiftView[]> {
    return this.transactions.read(async (manager) => {
      const { date } = await this.moment(manager, hallId);
      return this.roster.shiftsOf(manager, hallId, [date]);
    });
  }

  now(hallId: string): Promise<RosterNowView> {
    return this.transactions.read(async (manager) => {
      const moment = await this.moment(manager, hallId);
      const shifts = await this.roster.shiftsOf(manager, hallId, [moment.date]);
      const planned = plannedOpen(shifts, moment);
      const open = await this.roster.staffedWindows(manager, hallId);
      const at = new Date(moment.now).toISOString();
      return { at, planned, open, ...compareWithPlan(planned, open) };
    });
  }

  /**
   * The file takes the place of all shifts of the days it speaks of.
   *
   * @throws DomainError `hall.import-invalid` with every fault of the file
   */
  import(command: CommandRequest, csv: string): Promise<RosterImportView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.roster.lock(manager, hallId);
      const shifts = readRoster(csv, await this.roster.windowIds(manager, hallId));
      const dates = [...new Set(shifts.map(({ date }) => date))].sort();
      const before = await this.roster.shiftsOf(manager, hallId, dates);
      await this.roster.replace(manager, hallId, dates, shifts);
      const details = { dates, before, after: shifts };
      unit.audit({ action: 'roster.import', subject: `hall:${hallId}`, details });
      return { dates, shifts: shifts.length };
    });
  }

  private async moment(manager: EntityManager, hallId: string) {
    const { timeZone } = await this.halls.find(hallId, manager);
    const now = await hallNow(manager, hallId);
    return { now, ...localMomentOf(now, timeZone) };
  }
}
