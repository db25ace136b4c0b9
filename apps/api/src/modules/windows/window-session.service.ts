import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
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

  /** Whether a ticket is called or being served at the open window of this clerk. */
  hasOpenTicket(manager: EntityManager, hallId: string, staffId: string): Promise<boolean> {
    return this.sessions.hasOpenTicket(manager, hallId, staffId);
  }
}
