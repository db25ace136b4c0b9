import { Injectable } from '@nestjs/common';
import { PRIORITY_CLASSES, type PlanVisitRequest, type VisitPlanView } from '@onewindow/contracts';
import { isOffered } from '@onewindow/queueing';
import { DataSource } from 'typeorm';
import { VisitPlanner } from '../visit-planner';
import { LineOutlookQuery } from './line-outlook.query';

/** Place, people ahead and wait of a choice of items, before a number is taken. */
@Injectable()
export class VisitPlanQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly planner: VisitPlanner,
    private readonly outlook: LineOutlookQuery,
  ) {}

  async view(hallId: string, request: PlanVisitRequest): Promise<VisitPlanView> {
    const visit = await this.planner.planToIssue(this.dataSource.manager, hallId, request);
    const { queueId, requiredQueueIds, policy } = visit;
    return {
      queueId,
      queueNames: policy.names,
      priorities: PRIORITY_CLASSES.filter((one) =>
        isOffered(one, policy.order.priorityBonusMinutes),
      ),
      ...(await this.outlook.ofNewcomer(hallId, queueId, requiredQueueIds)),
    };
  }
}
