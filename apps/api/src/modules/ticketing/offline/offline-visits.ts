import { Injectable } from '@nestjs/common';
import type { OfflineRejection, OfflineTicketRequest } from '@onewindow/contracts';
import { planLeg, planVisit } from '@onewindow/queueing';
import { In, type EntityManager } from 'typeorm';
import { ItemEntity } from '../../catalogue/item.entity';
import { HallRoutingService } from '../../hall/hall-routing.service';

/** Where a number given out without the server belongs. */
export interface OfflineVisit {
  readonly queueId: string;
  readonly requiredQueueIds: readonly string[];
}

export type PlanOfflineVisit = (
  request: Pick<OfflineTicketRequest, 'itemIds' | 'purpose' | 'queueId'>,
) => OfflineVisit | OfflineRejection;

/**
 * Plans what kiosks have planned by themselves, with the hall as it is now. Skills may have changed
 * meanwhile: items that no one window takes any more begin with a first leg and keep their number.
 */
@Injectable()
export class OfflineVisits {
  constructor(private readonly routing: HallRoutingService) {}

  async planner(
    manager: EntityManager,
    hallId: string,
    { itemIds, now }: { readonly itemIds: readonly string[]; readonly now: number },
  ): Promise<PlanOfflineVisit> {
    const [items, collectQueues, windows] = await Promise.all([
      manager.findBy(ItemEntity, { hallId, id: In([...new Set(itemIds)]) }),
      this.routing.collectQueues(hallId),
      this.routing.queueSets(hallId, now),
    ]);
    const byId = new Map(items.map((item) => [item.id, item]));
    return ({ itemIds: chosen, purpose, queueId: told }) => {
      const known = chosen.flatMap((id) => byId.get(id) ?? []);
      if (known.length < chosen.length) return 'item-unknown';
      const collectQueueOf = (queueId: string) => collectQueues.get(queueId);
      const request = { items: known, purpose, collectQueueOf, windows };
      const plan = planVisit(request);
      if (plan.ok) return keepingTo(told, plan);
      return plan.code === 'ticketing.items-need-separate-tickets'
        ? keepingTo(told, planLeg(request))
        : 'items-unfit';
    };
  }
}

/** Its holder waits where the kiosk has sent them, as long as their items belong there at all. */
function keepingTo(told: string, { queueId, requiredQueueIds }: OfflineVisit): OfflineVisit {
  return { queueId: requiredQueueIds.includes(told) ? told : queueId, requiredQueueIds };
}
