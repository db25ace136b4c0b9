import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { WindowSessionRepository, type OpenSession } from './window-session.repository';

export { staffIdOf } from './staff-of-command';
export type { OpenSession };

/** What other modules may ask about who works where. */
@Injectable()
export class WindowSessionService {
  constructor(private readonly sessions: WindowSessionRepository) {}

  findOpenOf(
    manager: EntityManager,
    hallId: string,
    staffId: string,
  ): Promise<OpenSession | undefined> {
    return this.sessions.findOpenOf(manager, hallId, staffId);
  }

  /** @throws DomainError `windows.not-at-window` */
  lockOpenOf(manager: EntityManager, hallId: string, staffId: string): Promise<OpenSession> {
    return this.sessions.lockOpenOf(manager, hallId, staffId);
  }

  lockOpenAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<OpenSession | undefined> {
    return this.sessions.lockOpenAt(manager, hallId, windowId);
  }

  /** @returns those of the sessions that are still open */
  lockStillOpen(
    manager: EntityManager,
    hallId: string,
    sessionIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return this.sessions.lockStillOpen(manager, hallId, sessionIds);
  }

  openWindowIds(manager: EntityManager, hallId: string): Promise<readonly string[]> {
    return this.sessions.openWindowIds(manager, hallId);
  }

  /** @throws DomainError `windows.ticket-open` when a ticket is called or served there */
  async refuseUnlessFree(manager: EntityManager, hallId: string, sessionId: string): Promise<void> {
    if (await this.sessions.hasOpenTicket(manager, hallId, sessionId)) {
      throw new DomainError('windows.ticket-open', 'Finish the ticket at the window first.');
    }
  }

  hasOpenTicket(manager: EntityManager, hallId: string, sessionId: string): Promise<boolean> {
    return this.sessions.hasOpenTicket(manager, hallId, sessionId);
  }
}
