import { Injectable } from '@nestjs/common';
import { resumeWindow } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { OwnWindow, type OwnSession } from '../own-window';
import { refuseUnless } from '../refuse-unless';
import { quietEvent } from '../window-events';
import { WindowSessionRepository } from '../window-session.repository';

/** 恢复服务: the window calls again. */
@Injectable()
export class ResumeWindow {
  constructor(
    private readonly own: OwnWindow,
    private readonly sessions: WindowSessionRepository,
  ) {}

  execute(command: CommandRequest): Promise<Record<string, never>> {
    return this.own.run(command, (own) => this.resume(own));
  }

  private async resume({ unit, session, work, fact }: OwnSession): Promise<Record<string, never>> {
    refuseUnless(resumeWindow(work));
    await this.sessions.resume(unit.manager, unit.hallId, session.id, await unit.now());
    unit.publish(quietEvent('window.resumed', fact));
    unit.audit({ action: 'window.resume', subject: `window:${session.windowId}` });
    return {};
  }
}
