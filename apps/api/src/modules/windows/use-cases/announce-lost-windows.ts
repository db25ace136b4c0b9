import { Injectable } from '@nestjs/common';
import { isConnectionLost } from '@onewindow/queueing';
import { attemptAll } from '../../../platform/errors/attempt-all';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { quietEvent } from '../window-events';
import { WindowLeaseRepository } from '../window-lease.repository';
import { WindowSessionRepository } from '../window-session.repository';

/** Tells a hall whose clerks are not heard any more. It only tells: the lease itself decides. */
@Injectable()
export class AnnounceLostWindows {
  constructor(
    private readonly commands: CommandRunner,
    private readonly leases: WindowLeaseRepository,
    private readonly sessions: WindowSessionRepository,
  ) {}

  async execute(): Promise<void> {
    await attemptAll(await this.leases.untoldLost(), ({ hallId, id }) =>
      this.commands.runAsSystem(hallId, (unit) => this.announce(unit, id)),
    );
  }

  private async announce(unit: UnitOfWork, sessionId: string): Promise<void> {
    const { manager, hallId } = unit;
    const session = await this.sessions.lockOpen(manager, hallId, sessionId);
    if (!session || session.isToldLost) return;
    if (!isConnectionLost(session.leasedUntil, await this.leases.realNow(manager))) return;
    await this.leases.noteTold(manager, hallId, sessionId, await unit.now());
    const { windowId, areaId } = session;
    unit.publish(quietEvent('window.connection-lost', { windowId, areaId, sessionId }));
    unit.audit({ action: 'window.lose-connection', subject: `window:${windowId}` });
  }
}
