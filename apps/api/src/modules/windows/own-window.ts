import { Injectable } from '@nestjs/common';
import type { WindowFact } from '@onewindow/contracts';
import type { WindowWork } from '@onewindow/queueing';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { staffIdOf } from './staff-of-command';
import { WindowSessionRepository, type OpenSession } from './window-session.repository';

/** A clerk's own open session, locked, with what it has in hand. */
export interface OwnSession {
  readonly unit: UnitOfWork;
  readonly session: OpenSession;
  readonly work: WindowWork;
  readonly fact: WindowFact;
}

/** What pause, resume and close have in common: the lock of the own session comes first. */
@Injectable()
export class OwnWindow {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionRepository,
  ) {}

  run<T>(command: CommandRequest, act: (own: OwnSession) => Promise<T>): Promise<T> {
    const staffId = staffIdOf(command);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const { session, work } = await this.sessions.lockWithWork(manager, hallId, staffId);
      const { windowId, areaId, id: sessionId } = session;
      return act({ unit, session, work, fact: { windowId, areaId, sessionId } });
    });
  }
}
