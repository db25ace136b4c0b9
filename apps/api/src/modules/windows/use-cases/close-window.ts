import { Injectable } from '@nestjs/common';
import { closeWindow } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { OwnWindow, type OwnSession } from '../own-window';
import { refuseUnless } from '../refuse-unless';
import { staffedEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';

/** 下岗: the clerk leaves the window; nobody who has been called may be left standing there. */
@Injectable()
export class CloseWindow {
  constructor(
    private readonly own: OwnWindow,
    private readonly sessions: WindowSessionRepository,
    private readonly routing: HallRoutingService,
  ) {}

  execute(command: CommandRequest): Promise<Record<string, never>> {
    return this.own.run(command, (own) => this.close(own));
  }

  private async close({ unit, session, work, fact }: OwnSession): Promise<Record<string, never>> {
    const { manager, hallId } = unit;
    refuseUnless(closeWindow(work));
    // What the hall was told at the opening is what has to be taken back.
    const queueIds = session.toldQueueIds ?? (await this.queuesNow(unit, session.windowId));
    const queueAreaIds = await this.routing.areasServing(hallId, queueIds);
    await this.sessions.close(manager, hallId, session.id, await unit.now());
    const left = await this.sessions.countOpenAt(manager, hallId, session.windowId);
    unit.publish(staffedEvent('window.closed', fact, { queueIds, queueAreaIds }, left));
    unit.audit({ action: 'window.close', subject: `window:${session.windowId}` });
    return {};
  }

  private async queuesNow(unit: UnitOfWork, windowId: string): Promise<readonly string[]> {
    return this.routing.queuesServedAt(unit.hallId, windowId, await unit.now());
  }
}
