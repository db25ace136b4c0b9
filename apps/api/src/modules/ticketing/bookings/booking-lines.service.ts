import { Injectable } from '@nestjs/common';
import type { PlanVisitRequest } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { QueuePolicyQuery, type QueuePolicy } from '../queue-policy.query';
import { VisitPlanner, type QueuedVisit } from '../visit-planner';

export type { QueuedVisit, QueuePolicy };

/** The lines that bookings will stand in. Whether one gives numbers now says nothing of another day. */
@Injectable()
export class BookingLinesService {
  constructor(
    private readonly planner: VisitPlanner,
    private readonly policies: QueuePolicyQuery,
  ) {}

  /** @throws DomainError when the items do not exist, or not together */
  plan(manager: EntityManager, hallId: string, request: PlanVisitRequest): Promise<QueuedVisit> {
    return this.planner.plan(manager, hallId, request);
  }

  /** @throws DomainError `hall.queue-not-found` */
  find(manager: EntityManager, hallId: string, queueId: string): Promise<QueuePolicy> {
    return this.policies.find(manager, hallId, queueId);
  }
}
