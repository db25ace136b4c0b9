import { Injectable } from '@nestjs/common';
import type { NoticeView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { noticeNotFound, noticeOver, refusePersonal, staffOf } from '../notice-refusals';
import { NoticeRepository } from '../notice.repository';
import { ruledNotice } from '../notice.row';
import { NoticesOnBoards } from '../notices-on-boards.service';

/** Taken back as a draft, or off the boards: a notice that is wrong, an emergency that is over. */
@Injectable()
export class EndNotice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly notices: NoticeRepository,
    private readonly boards: NoticesOnBoards,
  ) {}

  /** @throws DomainError `notices.text-unfit`, `notices.not-found`, `notices.over` */
  execute(command: CommandRequest, id: string, reason: string): Promise<NoticeView> {
    const staff = staffOf(command);
    refusePersonal(reason);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const notice = await this.notices.lock(manager, hallId, id);
      if (!notice) throw noticeNotFound();
      const now = await unit.now();
      refuseOver(notice, now);
      const end = { how: 'withdrawn', reason, by: staff.id, at: new Date(now) } as const;
      await this.notices.end(manager, hallId, id, end);
      if (notice.state === 'live') this.boards.takeOff(unit, id);
      const action = notice.kind === 'emergency' ? 'emergency.end' : 'notice.withdraw';
      unit.audit({ action, subject: `notice:${id}`, details: { reason } });
      return {
        ...notice,
        state: 'ended',
        end: { ...end, by: staff.name, at: end.at.toISOString() },
      };
    });
  }
}

/** What has gone by the clock has gone: ending it once more would only change its history. */
function refuseOver(notice: NoticeView, now: number): void {
  const { state, until } = ruledNotice(notice);
  if (state === 'ended' || (until !== null && until <= now)) throw noticeOver();
}
