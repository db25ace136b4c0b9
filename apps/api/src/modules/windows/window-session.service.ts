import { Injectable } from '@nestjs/common';
import { mayCall } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { refuseUnless } from './refuse-unless';
import { WindowSessionRepository, type OpenSession } from './window-session.repository';

export { pauseViewOf } from './session-views';
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

  /**
   * The clerk's session, for a call to it.
   *
   * @throws DomainError `windows.not-at-window`, `windows.ticket-open`, `windows.paused`
   */
  async lockToCall(manager: EntityManager, hallId: string, staffId: string): Promise<OpenSession> {
    const { session, work } = await this.sessions.lockWithWork(manager, hallId, staffId);
    refuseUnless(mayCall(work));
    return session;
  }

  /** All open sessions of a window, the longest there first. */
  lockOpenAt(
    manager: EntityManager,
    hallId: string,
    windowId: string,
  ): Promise<readonly OpenSession[]> {
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

  hasOpenTicket(manager: EntityManager, hallId: string, sessionId: string): Promise<boolean> {
    return this.sessions.hasOpenTicket(manager, hallId, sessionId);
  }

  /**
   * Whatever calls somebody to a window whose session is locked already asks this first.
   *
   * @throws DomainError `windows.ticket-open`, `windows.paused`
   */
  async refuseUnlessMayCall(
    manager: EntityManager,
    hallId: string,
    { id, pause }: OpenSession,
  ): Promise<void> {
    const hasOpenTicket = await this.sessions.hasOpenTicket(manager, hallId, id);
    refuseUnless(mayCall({ hasOpenTicket, pause }));
  }
}
