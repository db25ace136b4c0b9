import { Injectable } from '@nestjs/common';
import type { OpeningHoursView, OpeningStatusView } from '@onewindow/contracts';
import {
  localMomentOf,
  openingAt,
  openingOfQueue,
  type Opening,
  type OpeningHours,
  type OpeningPlan,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallNow } from '../../../platform/clock/hall-clock';
import { DomainError } from '../../../platform/errors/domain-error';
import { HallService } from '../../hall/hall.service';
import { OpeningRepository } from './opening.repository';

/** When numbers are given out; read in the transaction that asks, so that a change counts at once. */
@Injectable()
export class OpeningHoursService {
  constructor(
    private readonly halls: HallService,
    private readonly opening: OpeningRepository,
  ) {}

  /** @throws DomainError `ticketing.outside-hours`, with when it opens next */
  async refuseOutsideHours(manager: EntityManager, hallId: string, queueId: string): Promise<void> {
    const opening = await this.openingNow(manager, hallId, queueId);
    if (opening.isOpen) return;
    const { opensAt } = opening;
    throw new DomainError('ticketing.outside-hours', 'No numbers are given out at this hour.', {
      queueId,
      opensAt: opensAt === undefined ? null : new Date(opensAt).toISOString(),
    });
  }

  /** Of the whole hall. */
  async status(manager: EntityManager, hallId: string): Promise<OpeningStatusView> {
    return statusOf(await this.openingNow(manager, hallId));
  }

  /** The hours of a queue and the calendar, of all days from this one on. */
  async planOf(
    manager: EntityManager,
    hallId: string,
    { from, queueId }: { readonly from: string; readonly queueId?: string | undefined },
  ): Promise<OpeningPlan> {
    const scope = queueId === undefined ? { from } : { from, queueId };
    const hours = await this.opening.hours(manager, hallId, scope);
    const ofHall = ruleOf(hours.get(null));
    const ofQueue = ruleOf(queueId === undefined ? undefined : hours.get(queueId));
    const days = await this.opening.calendar(manager, hallId, from);
    const calendar = new Map(days.map(({ date, kind }) => [date, kind]));
    return { ...openingOfQueue(ofHall, ofQueue), calendar };
  }

  private async openingNow(
    manager: EntityManager,
    hallId: string,
    queueId?: string,
  ): Promise<Opening> {
    const { timeZone } = await this.halls.find(hallId, manager);
    const now = await hallNow(manager, hallId);
    const { date: from } = localMomentOf(now, timeZone);
    return openingAt(await this.planOf(manager, hallId, { from, queueId }), now, timeZone);
  }
}

function ruleOf(view: OpeningHoursView | undefined): OpeningHours {
  return {
    week: new Map(view?.week.map(({ weekday, intervals }) => [weekday, intervals])),
    dates: new Map(view?.dates.map(({ date, intervals }) => [date, intervals])),
  };
}

function statusOf(opening: Opening): OpeningStatusView {
  const iso = (at: number | undefined) => (at === undefined ? null : new Date(at).toISOString());
  return opening.isOpen
    ? { kind: 'open', duty: opening.duty, until: iso(opening.until) }
    : { kind: 'closed', opensAt: iso(opening.opensAt) };
}
