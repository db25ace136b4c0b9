import { Injectable } from '@nestjs/common';
import type { PlanVisitRequest } from '@onewindow/contracts';
import {
  planVisit,
  queuesServed,
  servesAll,
  type Opening,
  type PlannedVisit,
} from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallMoment, type HallMoment } from '../../platform/clock/hall-clock';
import { DomainError } from '../../platform/errors/domain-error';
import { ItemService } from '../catalogue/item.service';
import { HallRoutingService } from '../hall/hall-routing.service';
import { OpeningHoursService } from '../policies/opening/opening-hours.service';
import { QueuePolicyQuery, type QueuePolicy } from './queue-policy.query';

/** A visit with the rules of the queue it leads to, as they are at a moment of the hall. */
export interface QueuedVisit extends PlannedVisit {
  readonly policy: QueuePolicy;
  readonly moment: HallMoment;
}

/** 一窗受理: finds the one queue for all chosen items, or says which tickets to take instead. */
@Injectable()
export class VisitPlanner {
  constructor(
    private readonly items: ItemService,
    private readonly routing: HallRoutingService,
    private readonly policies: QueuePolicyQuery,
    private readonly opening: OpeningHoursService,
  ) {}

  /** @throws DomainError when the items do not exist, or not together */
  async plan(
    manager: EntityManager,
    hallId: string,
    request: PlanVisitRequest,
  ): Promise<QueuedVisit> {
    const { visit, moment } = await this.look(manager, hallId, request);
    return { ...visit, moment, policy: await this.policies.find(manager, hallId, visit.queueId) };
  }

  /**
   * The same for taking a number: the queue must be giving numbers out.
   */
  async planToIssue(
    manager: EntityManager,
    hallId: string,
    request: PlanVisitRequest,
  ): Promise<QueuedVisit> {
    const { visit, moment } = await this.look(manager, hallId, request);
    const { queueId } = visit;
    const [policy, opening] = await Promise.all([
      this.policies.find(manager, hallId, queueId),
      this.opening.ofQueue(manager, hallId, queueId, moment),
    ]);
    if (policy.status === 'paused') {
      throw new DomainError('ticketing.queue-paused', 'The queue is paused.', { queueId });
    }
    refuseIfClosed(policy);
    refuseOutsideHours(queueId, opening);
    return { ...visit, policy, moment };
  }

  /**
   * The same for serving somebody at once: the window must be able to, and a queue that gives no
   * numbers out, or has given all of today's, does not keep a free window from helping.
   */
  async planAtWindow(
    manager: EntityManager,
    hallId: string,
    request: PlanVisitRequest,
    windowId: string,
  ): Promise<QueuedVisit> {
    const visit = await this.plan(manager, hallId, request);
    const { policy, moment } = visit;
    refuseIfClosed(policy);
    // As for a call: a window limited to some kinds serves none whose kinds are unknown.
    const queueIds = queuesServed(await this.routing.skillsAt(hallId, windowId, moment.now));
    if (!servesAll({ queueIds }, visit.requiredQueueIds)) {
      throw new DomainError('ticketing.not-eligible', 'This window does not serve that.', {
        because: 'queue-not-served',
      });
    }
    return visit;
  }

  private async look(
    manager: EntityManager,
    hallId: string,
    { itemIds, purpose }: PlanVisitRequest,
  ): Promise<{ readonly visit: PlannedVisit; readonly moment: HallMoment }> {
    const [moment, items, collectQueues] = await Promise.all([
      hallMoment(manager, hallId),
      this.items.findMany(hallId, itemIds, manager),
      this.routing.collectQueues(hallId),
    ]);
    const plan = planVisit({
      items,
      purpose,
      collectQueueOf: (queueId) => collectQueues.get(queueId),
      windows: await this.routing.queueSets(hallId, moment.now),
    });
    if (!plan.ok) {
      throw new DomainError(plan.code, 'These items do not make one ticket.', { ...plan.details });
    }
    return { visit: plan, moment };
  }
}

function refuseOutsideHours(queueId: string, opening: Opening): void {
  if (opening.isOpen) return;
  const { opensAt } = opening;
  throw new DomainError('ticketing.outside-hours', 'No numbers are given out at this hour.', {
    queueId,
    opensAt: opensAt === undefined ? null : new Date(opensAt).toISOString(),
  });
}

function refuseIfClosed({ queueId, status }: QueuePolicy): void {
  if (status === 'closed') {
    throw new DomainError('ticketing.queue-closed', 'The queue is closed.', { queueId });
  }
}
