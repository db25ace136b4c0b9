import { Injectable } from '@nestjs/common';
import { leaseUntil } from '@onewindow/queueing';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { SkillsRepository } from './skills/skills.repository';
import { WindowLeaseRepository } from './window-lease.repository';
import { WindowSessionRepository, type NewSession } from './window-session.repository';

/** Seats a clerk at a window: alone, unless it is a shared desk. */
@Injectable()
export class NewSessions {
  constructor(
    private readonly sessions: WindowSessionRepository,
    private readonly leases: WindowLeaseRepository,
    private readonly skills: SkillsRepository,
  ) {}

  /**
   * @param told what the hall was told before that the window serves; so a takeover tells it nothing new
   * @throws DomainError `windows.window-occupied`, `windows.already-at-window`
   */
  async begin(
    unit: UnitOfWork,
    windowId: string,
    staffId: string,
    told?: readonly string[],
  ): Promise<NewSession> {
    const { manager, hallId } = unit;
    const shared = await this.holdWindow(unit, windowId);
    const [other] = await this.sessions.openAt(manager, hallId, windowId);
    if (other && !shared) throw await this.refusal(unit, staffId);
    const now = await unit.now();
    const session: NewSession = {
      hallId,
      id: uuidv7(),
      windowId,
      staffId,
      openedAt: now,
      shared,
      leasedUntil: leaseUntil(await this.leases.realNow(manager)),
      queueIds:
        told ?? other?.toldQueueIds ?? (await this.skills.servedAt(manager, hallId, windowId, now)),
    };
    if (!(await this.sessions.insert(manager, session))) throw await this.refusal(unit, staffId);
    return session;
  }

  /**
   * Keeps the window what it is until the clerk sits there; before any session, in the lock order.
   *
   * @returns whether it is a shared desk
   * @throws DomainError `hall.window-not-found`
   */
  async holdWindow({ manager, hallId }: UnitOfWork, windowId: string): Promise<boolean> {
    const [row] = await manager.query<{ shared_desk: boolean }[]>(
      'SELECT shared_desk FROM service_window WHERE hall_id = $1 AND id = $2 FOR SHARE',
      [hallId, windowId],
    );
    if (!row) throw new DomainError('hall.window-not-found', 'There is no such window.');
    return row.shared_desk;
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
