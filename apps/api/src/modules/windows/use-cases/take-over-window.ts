import { Injectable } from '@nestjs/common';
import { isConnectionLost, mayTakeOver } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { NewSessions } from '../new-sessions';
import { handTicketOver } from '../open-ticket-handover';
import { refuseUnless } from '../refuse-unless';
import { SkillsRepository } from '../skills/skills.repository';
import { SuccessorClerk } from '../successor-clerk';
import { takenOverEvent } from '../window-events';
import { WindowLeaseRepository } from '../window-lease.repository';
import { WindowSessionRepository, type OpenSession } from '../window-session.repository';

/**
 * 接管: the clerk of a window is not heard any more, and another goes on there. The former session
 * ends; a ticket called or being served stays at the window and goes over with it.
 */
@Injectable()
export class TakeOverWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionRepository,
    private readonly leases: WindowLeaseRepository,
    private readonly skills: SkillsRepository,
    private readonly newSessions: NewSessions,
    private readonly successors: SuccessorClerk,
  ) {}

  /** @param username who goes on there; the asker, when absent */
  async execute(
    command: CommandRequest,
    windowId: string,
    username?: string,
  ): Promise<Record<string, never>> {
    const staffId = await this.successors.find(command, username);
    return this.commands.run(command, (unit) => this.takeOver(unit, windowId, staffId));
  }

  private async takeOver(
    unit: UnitOfWork,
    windowId: string,
    staffId: string,
  ): Promise<Record<string, never>> {
    const { manager, hallId } = unit;
    await this.skills.lockWindow(manager, hallId, windowId);
    const former = await this.lockLost(unit, windowId);
    await this.sessions.close(manager, hallId, former.id, await unit.now());
    const told = former.toldQueueIds;
    const { id: sessionId } = await this.newSessions.begin(unit, windowId, staffId, told);
    const ticketId = await handTicketOver(unit, {
      fromSessionId: former.id,
      toSessionId: sessionId,
      toStaffId: staffId,
    });
    const fact = { windowId, areaId: former.areaId, sessionId };
    unit.publish(takenOverEvent(fact, former.id));
    unit.audit({
      action: 'window.take-over',
      subject: `window:${windowId}`,
      details: { fromStaffId: former.staffId, toStaffId: staffId, ticketId },
    });
    return {};
  }

  /** The session nothing is heard of; at a shared desk the others go on undisturbed. */
  private async lockLost(unit: UnitOfWork, windowId: string): Promise<OpenSession> {
    const { manager, hallId } = unit;
    const open = await this.sessions.lockOpenAt(manager, hallId, windowId);
    const realNow = await this.leases.realNow(manager);
    const lost =
      open.find(({ leasedUntil }) => isConnectionLost(leasedUntil, realNow)) ?? open.at(0);
    if (!lost) throw new DomainError('windows.not-staffed', 'Nobody works there; open the window.');
    refuseUnless(mayTakeOver(lost.leasedUntil, realNow));
    return lost;
  }
}
