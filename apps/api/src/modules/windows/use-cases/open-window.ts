import { Injectable } from '@nestjs/common';
import type { WindowSessionView } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { windowEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';
import { staffIdOf } from '../staff-of-command';

/** 上岗: a clerk takes a window. One clerk per window and one window per clerk. */
@Injectable()
export class OpenWindow {
  constructor(
    private readonly commands: CommandRunner,
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
    const window = await this.routing.windowOf(hallId, windowId);
    const session = {
      hallId,
      id: uuidv7(),
      windowId,
      staffId,
      openedAt: new Date(await unit.now()),
    };
    if (!(await this.sessions.insert(manager, session))) throw await this.refusal(unit, staffId);
    const queueIds = await this.routing.queuesServedAt(hallId, windowId, await unit.now());
    const queueAreaIds = await this.routing.areasServing(hallId, queueIds);
    unit.publish(windowEvent('window.opened', { ...window, windowId, queueIds, queueAreaIds }));
    unit.audit({ action: 'window.open', subject: `window:${windowId}` });
    return {
      id: session.id,
      windowId,
      windowName: window.name,
      areaId: window.areaId,
      queueIds,
      openedAt: session.openedAt.toISOString(),
      ticket: null,
    };
  }

  private async refusal({ manager, hallId }: UnitOfWork, staffId: string): Promise<DomainError> {
    const own = await this.sessions.findOpenOf(manager, hallId, staffId);
    return own
      ? new DomainError('windows.already-at-window', 'Close your window first.', {
          windowId: own.windowId,
        })
      : new DomainError('windows.window-occupied', 'Somebody works at this window.');
  }
}
