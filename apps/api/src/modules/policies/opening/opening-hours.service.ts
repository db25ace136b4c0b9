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
import { hallMoment, type HallMoment } from '../../../platform/clock/hall-clock';
import { OpeningRepository } from './opening.repository';

/** The hours of a queue, or of the whole hall when none is named. */
type PlanFor = (queueId: string | undefined) => OpeningPlan;

/** When numbers are given out; read in the transaction that asks, so that a change counts at once. */
@Injectable()
export class OpeningHoursService {
  constructor(private readonly opening: OpeningRepository) {}

  /** Of one queue, at a moment of its hall. */
  ofQueue(
    manager: EntityManager,
    hallId: string,
    queueId: string,
    moment: HallMoment,
  ): Promise<Opening> {
    return this.openingAt(manager, hallId, moment, queueId);
  }

  /** Of the whole hall. */
  async status(manager: EntityManager, hallId: string): Promise<OpeningStatusView> {
    return statusOf(await this.openingAt(manager, hallId, await hallMoment(manager, hallId)));
  }

  /** The hours of a queue and the calendar, of all days from this one on. */
  async planOf(
    manager: EntityManager,
    hallId: string,
    { from, queueId }: { readonly from: string; readonly queueId?: string | undefined },
  ): Promise<OpeningPlan> {
    const scope = queueId === undefined ? { from } : { from, queueId };
    const planFor = await this.readPlans(manager, hallId, scope);
    return planFor(queueId);
  }

  /** The same for all queues of the hall, read once. */
  plansOf(manager: EntityManager, hallId: string, from: string): Promise<PlanFor> {
    return this.readPlans(manager, hallId, { from });
  }

  private async readPlans(
    manager: EntityManager,
    hallId: string,
    scope: { readonly from: string; readonly queueId?: string },
  ): Promise<PlanFor> {
    const [hours, days] = await Promise.all([
      this.opening.hours(manager, hallId, scope),
      this.opening.calendar(manager, hallId, scope.from),
    ]);
    const ofHall = ruleOf(hours.get(null));
    const calendar = new Map(days.map(({ date, kind }) => [date, kind]));
    return (queueId) => {
      const ofQueue = ruleOf(queueId === undefined ? undefined : hours.get(queueId));
      return { ...openingOfQueue(ofHall, ofQueue), calendar };
    };
  }

  private async openingAt(
    manager: EntityManager,
    hallId: string,
    { now, timeZone }: HallMoment,
    queueId?: string,
  ): Promise<Opening> {
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
