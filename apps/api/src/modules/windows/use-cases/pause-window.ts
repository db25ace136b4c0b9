import { Injectable } from '@nestjs/common';
import type { PauseReason, PauseView } from '@onewindow/contracts';
import { pauseWindow } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { OwnWindow, type OwnSession } from '../own-window';
import { pausedEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';

/** 暂停服务: the window calls nobody until it resumes; the clerk stays its clerk. */
@Injectable()
export class PauseWindow {
  constructor(
    private readonly own: OwnWindow,
    private readonly sessions: WindowSessionRepository,
  ) {}

  execute(command: CommandRequest, reason: PauseReason): Promise<PauseView> {
    return this.own.run(command, (own) => this.pause(own, reason));
  }

  private async pause(
    { unit, session, work, fact }: OwnSession,
    reason: PauseReason,
  ): Promise<PauseView> {
    const outcome = pauseWindow(work, reason, await unit.now());
    if (!outcome.ok) {
      throw new DomainError(outcome.code, 'The window refuses to pause.', { ...outcome.details });
    }
    await this.sessions.pause(unit.manager, unit.hallId, session.id, outcome.pause);
    unit.publish(pausedEvent(fact, reason));
    unit.audit({
      action: 'window.pause',
      subject: `window:${session.windowId}`,
      details: { reason },
    });
    return { reason, since: new Date(outcome.pause.since).toISOString() };
  }
}
