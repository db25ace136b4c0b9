import { Injectable } from '@nestjs/common';
import type { TicketView } from '@onewindow/contracts';
import type { AtWindow, TicketAction, TransitionArgs } from '@onewindow/queueing';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import {
  staffIdOf,
  WindowSessionService,
  type OpenSession,
} from '../windows/window-session.service';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { TicketChanges } from './ticket-changes';
import { atWindowEvent } from './ticket-events';
import type { TicketRecord } from './ticket.record';
import { TicketRepository } from './ticket.repository';

type WindowEventType = Parameters<typeof atWindowEvent>[0];

/** A clerk at an open window with a ticket in hand, both locked. */
export interface AtDesk {
  readonly unit: UnitOfWork;
  readonly session: OpenSession;
  readonly at: AtWindow;
  readonly before: TicketRecord;
  /** Moves the ticket by the rule and tells everybody by this event. */
  readonly change: <Action extends TicketAction>(
    event: WindowEventType,
    ticket: TicketRecord,
    action: Action,
    args: TransitionArgs[Action],
  ) => Promise<TicketRecord>;
}

/** What all verbs of a clerk's ticket have in common: the session's lock, then the ticket's. */
@Injectable()
export class WindowDesk {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly tickets: TicketRepository,
    private readonly changes: TicketChanges,
    private readonly views: TicketViewsQuery,
  ) {}

  run(
    command: CommandRequest,
    ticketId: string,
    act: (desk: AtDesk) => Promise<TicketRecord>,
  ): Promise<TicketView> {
    return this.runFor(command, ticketId, async (desk) =>
      this.views.view(desk.unit.manager, await act(desk)),
    );
  }

  /** The same for a verb that answers with more than the ticket. */
  runFor<Answer>(
    command: CommandRequest,
    ticketId: string,
    act: (desk: AtDesk) => Promise<Answer>,
    maxAgeMs?: number,
  ): Promise<Answer> {
    const staffId = staffIdOf(command);
    const work = async (unit: UnitOfWork): Promise<Answer> => {
      const { manager, hallId } = unit;
      // One journey; the database takes the locks in this order and tells the time after them.
      const [session, before] = await Promise.all([
        this.sessions.lockOpenOf(manager, hallId, staffId),
        this.tickets.lock(manager, hallId, ticketId),
        unit.now(),
      ]);
      const at = { windowId: session.windowId, sessionId: session.id };
      return act({ unit, session, at, before, change: this.changeIn(unit) });
    };
    return this.commands.runAtOnce(command, work, maxAgeMs);
  }

  private changeIn(unit: UnitOfWork): AtDesk['change'] {
    return async (event, ticket, action, args) => {
      const after = await this.changes.apply(unit, ticket, action, args);
      unit.publish(atWindowEvent(event, after, await this.changes.placesOf(after)));
      return after;
    };
  }
}
