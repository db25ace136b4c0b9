import { Injectable } from '@nestjs/common';
import { WINDOW_LEASE_SECONDS, type WindowLeaseView } from '@onewindow/contracts';
import { DomainError } from '../../../platform/errors/domain-error';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { quietEvent } from '../window-events';
import { WindowLeaseRepository } from '../window-lease.repository';
import { WindowSessionRepository } from '../window-session.repository';

/**
 * A sign of life from the clerk's desk. Nothing is told to anybody, unless the hall believed the
 * connection lost. Whoever beats at no window any more learns it here.
 */
@Injectable()
export class BeatWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly leases: WindowLeaseRepository,
    private readonly sessions: WindowSessionRepository,
  ) {}

  /** @throws DomainError `windows.not-at-window` */
  async execute(hallId: string, staffId: string): Promise<WindowLeaseView> {
    const renewed = await this.leases.renew(hallId, staffId);
    if (!renewed) throw new DomainError('windows.not-at-window', 'Open a window first.');
    if (renewed.isToldLost) {
      await this.commands.runAsSystem(hallId, (unit) => this.restore(unit, renewed.id));
    }
    return { leaseSeconds: WINDOW_LEASE_SECONDS };
  }

  private async restore(unit: UnitOfWork, sessionId: string): Promise<void> {
    const { manager, hallId } = unit;
    const session = await this.sessions.lockOpen(manager, hallId, sessionId);
    if (!session?.isToldLost) return;
    await this.leases.noteTold(manager, hallId, sessionId, null);
    const { windowId, areaId } = session;
    unit.publish(quietEvent('window.connection-restored', { windowId, areaId, sessionId }));
  }
}
