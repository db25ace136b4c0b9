import { Injectable } from '@nestjs/common';
import type { OfflineQueueView, OfflineTermsView } from '@onewindow/contracts';
import { hoursOf, instantOf, type OpeningPlan } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { OpeningHoursService } from '../../policies/opening/opening-hours.service';

/** A day of a hall, and a moment of it. */
export interface TermsOf {
  readonly hallId: string;
  readonly businessDate: string;
  readonly timeZone: string;
  readonly now: number;
}

/** What a kiosk has to know to send people to the right line while it cannot ask. */
@Injectable()
export class OfflineTermsQuery {
  constructor(
    private readonly routing: HallRoutingService,
    private readonly opening: OpeningHoursService,
  ) {}

  async view(manager: EntityManager, of: TermsOf): Promise<OfflineTermsView> {
    const { hallId, now, businessDate } = of;
    const [served, collectQueues, planFor, queues] = await Promise.all([
      this.routing.queueSets(hallId, now),
      this.routing.collectQueues(hallId),
      this.opening.plansOf(manager, hallId, businessDate),
      manager.query<{ id: string }[]>('SELECT id FROM queue WHERE hall_id = $1 ORDER BY position', [
        hallId,
      ]),
    ]);
    return {
      served: each(served),
      queues: await Promise.all(
        queues.map(async ({ id: queueId }) => ({
          queueId,
          collectQueueId: collectQueues.get(queueId) ?? null,
          areaIds: await this.routing.areasServing(hallId, [queueId]),
          hours: hoursIn(planFor(queueId), of),
        })),
      ),
    };
  }
}

function hoursIn(
  plan: OpeningPlan,
  { businessDate, timeZone }: TermsOf,
): OfflineQueueView['hours'] {
  const iso = (minute: number) => new Date(instantOf(businessDate, minute, timeZone)).toISOString();
  return hoursOf(plan, businessDate).map(({ fromMinute, untilMinute }) => ({
    from: iso(fromMinute),
    until: iso(untilMinute),
  }));
}

/** Hundreds of windows serve a few combinations. */
function each(served: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const byName = new Map(served.map((queues) => [[...queues].sort().join(' '), queues]));
  return [...byName.values()];
}
