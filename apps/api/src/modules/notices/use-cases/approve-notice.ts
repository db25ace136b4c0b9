import { Injectable } from '@nestjs/common';
import type { NoticeView } from '@onewindow/contracts';
import { faultOfApproval } from '@onewindow/queueing';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { approvalRefused, noticeNotFound, staffOf } from '../notice-refusals';
import { NoticeRepository } from '../notice.repository';
import { ruledNotice } from '../notice.row';
import { NoticesOnBoards } from '../notices-on-boards.service';

/** The second pair of eyes: from here on it is for the boards. */
@Injectable()
export class ApproveNotice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly notices: NoticeRepository,
    private readonly boards: NoticesOnBoards,
  ) {}

  /**
   * @throws DomainError `notices.not-found`, `notices.own-text`, `notices.not-draft`, `notices.over`
   */
  execute(command: CommandRequest, id: string): Promise<NoticeView> {
    const staff = staffOf(command);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const draft = await this.notices.lock(manager, hallId, id);
      if (!draft) throw noticeNotFound();
      const now = await unit.now();
      const fault = faultOfApproval(ruledNotice(draft), staff.id, now);
      if (fault) throw approvalRefused(fault);
      await this.notices.approve(manager, hallId, id, { by: staff.id, at: new Date(now) });
      const notice: NoticeView = { ...draft, state: 'live', approverName: staff.name };
      this.boards.show(unit, notice);
      unit.audit({ action: 'notice.approve', subject: `notice:${id}` });
      return notice;
    });
  }
}
