import { Injectable } from '@nestjs/common';
import type { WindowSessionView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { NewSessions } from '../new-sessions';
import { staffIdOf } from '../staff-of-command';
import { staffedEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';

/** 上岗: a clerk takes a window. One window per clerk, and one clerk per window that is not shared. */
@Injectable()
export class OpenWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly newSessions: NewSessions,
    private readonly sessions: WindowSessionRepository,
    private readonly routing: HallRoutingService,
  ) {}

  execute(command: CommandRequest, windowId: string): Promise<WindowSessionView> {
    const staffId = staffIdOf(command);
    return this.commands.run(command, (unit) => this.open(unit, windowId, staffId));
  }

  private async open(
    unit: UnitOfWork,
    windowId: string,
    staffId: string,
  ): Promise<WindowSessionView> {
    const { manager, hallId } = unit;
    const { areaId, name } = await this.routing.windowOf(hallId, windowId);
    const { id, queueIds, openedAt } = await this.newSessions.begin(unit, windowId, staffId);
    const queueAreaIds = await this.routing.areasServing(hallId, queueIds);
    const fact = { windowId, areaId, sessionId: id };
    const sessions = await this.sessions.countOpenAt(manager, hallId, windowId);
    unit.publish(staffedEvent('window.opened', fact, { queueIds, queueAreaIds }, sessions));
    unit.audit({ action: 'window.open', subject: `window:${windowId}` });
    return {
      id,
      windowId,
      windowName: name,
      areaId,
      queueIds,
      openedAt: new Date(openedAt).toISOString(),
      pause: null,
      ticket: null,
    };
  }
}
