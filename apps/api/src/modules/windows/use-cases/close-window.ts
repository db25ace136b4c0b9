import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { staffIdOf } from '../staff-of-command';
import { windowEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';

/** 下岗: the clerk leaves the window; nobody who has been called may be left standing there. */
@Injectable()
export class CloseWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionRepository,
    private readonly routing: HallRoutingService,
  ) {}

  execute(command: CommandRequest): Promise<Record<string, never>> {
    const staffId = staffIdOf(command);
    return this.commands.run(command, (unit) => this.close(unit, staffId));
  }

  private async close(unit: UnitOfWork, staffId: string): Promise<Record<string, never>> {
    const { manager, hallId } = unit;
    const { id, windowId, areaId } = await this.sessions.lockOpenOf(manager, hallId, staffId);
    if (await this.sessions.hasOpenTicket(manager, hallId, staffId)) {
      throw new DomainError('windows.ticket-open', 'Finish the ticket at the window first.');
    }
    const now = await unit.now();
    await this.sessions.close(manager, hallId, id, new Date(now));
    const queueIds = await this.routing.queuesServedAt(hallId, windowId, now);
    const queueAreaIds = await this.routing.areasServing(hallId, queueIds);
    unit.publish(windowEvent('window.closed', { windowId, areaId, queueIds, queueAreaIds }));
    unit.audit({ action: 'window.close', subject: `window:${windowId}` });
    return {};
  }
}
