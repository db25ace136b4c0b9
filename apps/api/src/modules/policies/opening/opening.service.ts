import { Injectable } from '@nestjs/common';
import type {
  CalendarDayView,
  HallOpeningView,
  OpeningHoursView,
  SetCalendarRequest,
  SetOpeningHoursRequest,
} from '@onewindow/contracts';
import { areGoodBands, localMomentOf } from '@onewindow/queueing';
import { hallNow } from '../../../platform/clock/hall-clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { HallService } from '../../hall/hall.service';
import { QueueService } from '../../hall/queue.service';
import { OpeningHoursService } from './opening-hours.service';
import { OpeningRepository } from './opening.repository';
import { prcCalendar } from './prc-calendar';

const NOTHING_SET: OpeningHoursView = { week: [], dates: [] };
/** Before any date; a change replaces past dates as well. */
const FROM_EVER = '0001-01-01';

/** What the administrator sees and changes of the hall's hours and calendar. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
    private readonly halls: HallService,
    private readonly queues: QueueService,
    private readonly opening: OpeningRepository,
    private readonly hours: OpeningHoursService,
  ) {}

  /** @throws DomainError `hall.not-found` */
  view(hallId: string): Promise<HallOpeningView> {
    return this.transactions.read(async (manager) => {
      const { timeZone } = await this.halls.find(hallId, manager);
      const { date: from } = localMomentOf(await hallNow(manager, hallId), timeZone);
      const stored = await this.opening.hours(manager, hallId, { from });
      return {
        hall: stored.get(null) ?? NOTHING_SET,
        queues: [...stored].flatMap(([queueId, own]) =>
          queueId === null ? [] : [{ queueId, ...own }],
        ),
        calendar: await this.opening.calendar(manager, hallId, from),
        now: await this.hours.status(manager, hallId),
      };
    });
  }

  /** @throws DomainError `hall.queue-not-found`, `policies.hours-unfit` */
  setHours(
    command: CommandRequest,
    { queueId, week, dates }: SetOpeningHoursRequest,
  ): Promise<OpeningHoursView> {
    const after = { week, dates };
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.opening.lock(manager, hallId);
      if (queueId !== null) await this.queues.find(hallId, queueId, manager);
      refuseUnfit(after);
      const stored = await this.opening.hours(manager, hallId, { from: FROM_EVER });
      const before = stored.get(queueId) ?? NOTHING_SET;
      await this.opening.replaceHours(manager, hallId, queueId, after);
      const subject = queueId === null ? `hall:${hallId}` : `queue:${queueId}`;
      unit.audit({ action: 'policy.set-opening-hours', subject, details: { before, after } });
      return after;
    });
  }

  /** @throws DomainError `policies.calendar-unfit` */
  setCalendar(
    command: CommandRequest,
    calendar: SetCalendarRequest,
  ): Promise<readonly CalendarDayView[]> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.opening.lock(manager, hallId);
      refuseForeignDays(calendar);
      const { year, days: after } = calendar;
      const before = await this.opening.calendarOfYear(manager, hallId, year);
      await this.opening.replaceCalendar(manager, hallId, calendar);
      const subject = `hall:${hallId}`;
      const details = { year, before, after };
      unit.audit({ action: 'policy.set-calendar', subject, details });
      return this.opening.calendarOfYear(manager, hallId, year);
    });
  }

  /** @throws DomainError `policies.calendar-unknown` for a year that is not announced */
  async importPrcCalendar(
    command: CommandRequest,
    year: number,
  ): Promise<readonly CalendarDayView[]> {
    const days = prcCalendar(year);
    if (days.length === 0) {
      throw new DomainError('policies.calendar-unknown', 'The year is not announced.', { year });
    }
    return this.setCalendar(command, { year, days });
  }
}

function refuseUnfit({ week, dates }: OpeningHoursView): void {
  const days = [...week.map(({ weekday }) => weekday), ...dates.map(({ date }) => date)];
  const areGood = [...week, ...dates].every(({ intervals }) => areGoodBands(intervals));
  if (areGood && new Set(days).size === days.length) return;
  throw new DomainError('policies.hours-unfit', 'A day is there twice, or its hours overlap.');
}

function refuseForeignDays({ year, days }: SetCalendarRequest): void {
  const dates = days.map(({ date }) => date);
  const areOfYear = dates.every((date) => date.startsWith(String(year)));
  if (areOfYear && new Set(dates).size === dates.length) return;
  throw new DomainError('policies.calendar-unfit', 'A date is there twice, or of another year.');
}
