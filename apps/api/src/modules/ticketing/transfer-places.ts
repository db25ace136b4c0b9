import { Injectable } from '@nestjs/common';
import type { TransferTicketRequest } from '@onewindow/contracts';
import { queuesServed, type CallingWindow, type TransferPlace } from '@onewindow/queueing';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../hall/hall-routing.service';
import { WindowSessionService } from '../windows/window-session.service';
import { QueuePolicyQuery } from './queue-policy.query';
import type { TicketRecord } from './ticket.record';

/** Finds the place a clerk has named, and who could help there. */
@Injectable()
export class TransferPlaces {
  constructor(
    private readonly policies: QueuePolicyQuery,
    private readonly routing: HallRoutingService,
    private readonly sessions: WindowSessionService,
  ) {}

  /** @throws DomainError when the hall has no such place, or its queue is closed */
  async find(unit: UnitOfWork, request: TransferTicketRequest): Promise<TransferPlace> {
    const place = placeOf(request);
    const { hallId } = unit;
    if (place.to === 'window') await this.routing.windowOf(hallId, place.windowId);
    if (place.to === 'area') await this.refuseUnlessArea(hallId, place.areaId);
    if ('queueId' in place && place.queueId !== undefined) {
      await this.refuseIfClosed(unit, place.queueId);
    }
    return place;
  }

  /** Windows at work, with the queues each serves at this moment for this ticket. */
  async openWindows(
    { manager, hallId }: UnitOfWork,
    { itemKinds }: TicketRecord,
    now: number,
  ): Promise<readonly CallingWindow[]> {
    const ids = await this.sessions.openWindowIds(manager, hallId);
    return Promise.all(
      ids.map(async (id) => {
        const { areaId } = await this.routing.windowOf(hallId, id);
        const skills = await this.routing.skillsAt(hallId, id, now);
        return { id, areaId, queueIds: queuesServed(skills, itemKinds) };
      }),
    );
  }

  private async refuseUnlessArea(hallId: string, areaId: string): Promise<void> {
    const [area] = await this.routing.areaNames(hallId, [areaId]);
    if (!area) throw new DomainError('hall.area-not-found', 'There is no such area.');
  }

  /** A paused queue gives no numbers out, but this one has been given out. */
  private async refuseIfClosed({ manager, hallId }: UnitOfWork, queueId: string): Promise<void> {
    const { status } = await this.policies.find(manager, hallId, queueId);
    if (status === 'closed') {
      throw new DomainError('ticketing.queue-closed', 'The queue is closed.', { queueId });
    }
  }
}

function placeOf({ to, targetId = '', queueId }: TransferTicketRequest): TransferPlace {
  switch (to) {
    case 'queue':
      return { to, queueId: targetId };
    case 'window':
      return { to, windowId: targetId, queueId };
    case 'area':
      return { to, areaId: targetId, queueId };
    case 'sender':
      return { to };
  }
}
