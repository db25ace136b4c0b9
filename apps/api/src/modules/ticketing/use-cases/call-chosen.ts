import { Injectable } from '@nestjs/common';
import {
  CALL_NEXT_MAX_AGE_MS,
  type CallChosenRequest,
  type CallNextView,
} from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import {
  staffIdOf,
  WindowSessionService,
  type OpenSession,
} from '../../windows/window-session.service';
import { TicketViewsQuery } from '../queries/ticket-views.query';
import { TicketCalls } from '../ticket-calls';
import { TicketRepository } from '../ticket.repository';

/** 指定叫号: somebody is called out of turn, for a reason that stands in the audit. */
@Injectable()
export class CallChosen {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly routing: HallRoutingService,
    private readonly tickets: TicketRepository,
    private readonly calls: TicketCalls,
    private readonly views: TicketViewsQuery,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    request: CallChosenRequest,
  ): Promise<CallNextView> {
    const work = (unit: UnitOfWork) => this.call(unit, command, ticketId, request);
    return this.commands.run(command, work, CALL_NEXT_MAX_AGE_MS);
  }

  private async call(
    unit: UnitOfWork,
    command: CommandRequest,
    ticketId: string,
    { reason: chosenFor, windowId }: CallChosenRequest,
  ): Promise<CallNextView> {
    const { manager, hallId } = unit;
    const session = await this.lockSession(unit, command, windowId);
    await this.sessions.refuseUnlessMayCall(manager, hallId, session);
    const before = await this.tickets.lock(manager, hallId, ticketId);
    const skills = await this.routing.skillsAt(hallId, session.windowId, await unit.now());
    const { called, reason } = await this.calls.call(unit, session, skills, before, { chosenFor });
    return { ticket: await this.views.view(manager, called), reason };
  }

  /** Nobody calls to a window that somebody else works at, but who answers for the floor. */
  private async lockSession(
    { manager, hallId }: UnitOfWork,
    command: CommandRequest,
    windowId: string | undefined,
  ): Promise<OpenSession> {
    if (windowId === undefined) {
      return this.sessions.lockOpenOf(manager, hallId, staffIdOf(command));
    }
    if (!answersForTheFloor(command.principal)) {
      throw new DomainError('identity.not-permitted', 'Call to your own window.');
    }
    await this.routing.windowOf(hallId, windowId);
    const [session] = await this.sessions.lockOpenAt(manager, hallId, windowId);
    if (!session) throw new DomainError('windows.not-at-window', 'Nobody works at this window.');
    return session;
  }
}

function answersForTheFloor(principal: Principal): boolean {
  return principal.kind === 'staff' && principal.permissions.has('queue.control');
}
