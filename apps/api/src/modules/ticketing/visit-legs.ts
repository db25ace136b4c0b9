import { Injectable } from '@nestjs/common';
import type { CaseView } from '@onewindow/contracts';
import { dueAt, planLeg, type PlannedLeg } from '@onewindow/queueing';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { ItemService } from '../catalogue/item.service';
import { HallRoutingService } from '../hall/hall-routing.service';
import { QueuePolicyQuery } from './queue-policy.query';
import type { TicketRecord } from './ticket.record';

/** A leg with its due time in the queue it leads to. */
export interface DueLeg extends PlannedLeg {
  readonly dueAt: number;
}

/** Where what is left of a combined visit goes. */
@Injectable()
export class VisitLegs {
  constructor(
    private readonly items: ItemService,
    private readonly routing: HallRoutingService,
    private readonly policies: QueuePolicyQuery,
  ) {}

  /** With nothing left it stays where it is: the rule will say that the visit is complete. */
  async next(
    unit: UnitOfWork,
    ticket: TicketRecord,
    left: readonly Pick<CaseView, 'itemId'>[],
  ): Promise<DueLeg> {
    const { manager, hallId } = unit;
    const now = await unit.now();
    const leg = left.length === 0 ? ticket : await this.plan(unit, ticket, left);
    const { queueId, requiredQueueIds } = leg;
    const { order } = await this.policies.find(manager, hallId, queueId);
    const due = dueAt({ kind: 'next-leg', legStartAt: now }, order);
    return { queueId, requiredQueueIds, dueAt: due };
  }

  private async plan(
    unit: UnitOfWork,
    { purpose }: TicketRecord,
    left: readonly Pick<CaseView, 'itemId'>[],
  ): Promise<PlannedLeg> {
    const { manager, hallId } = unit;
    const itemIds = left.map(({ itemId }) => itemId);
    const collectQueues = await this.routing.collectQueues(hallId);
    return planLeg({
      items: await this.items.findMany(hallId, itemIds, manager),
      purpose,
      collectQueueOf: (queueId) => collectQueues.get(queueId),
      windows: await this.routing.queueSets(hallId, await unit.now()),
    });
  }
}
