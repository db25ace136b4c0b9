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
    const { isSharedDesk: shared, toldQueueIds } = await this.skills.lockWindow(
      manager,
      hallId,
      windowId,
    );
    const [other] = await this.sessions.openAt(manager, hallId, windowId);
    if (other && !shared) throw await this.refusal(unit, staffId);
    const now = await unit.now();
    const known = told ?? (other && toldQueueIds);
    const queueIds = known ?? (await this.skills.servedAt(manager, hallId, windowId, now));
    const session: NewSession = {
      hallId,
      id: uuidv7(),
      windowId,
      staffId,
      openedAt: now,
      shared,
      leasedUntil: leaseUntil(await this.leases.realNow(manager)),
      queueIds,
    };
    if (!(await this.sessions.insert(manager, session))) throw await this.refusal(unit, staffId);
    await this.skills.noteTold(manager, hallId, windowId, queueIds);
    return session;
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
