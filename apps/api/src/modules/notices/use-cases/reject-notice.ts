import { Injectable } from '@nestjs/common';
import type { NoticeView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { approvalRefused, noticeNotFound, refusePersonal, staffOf } from '../notice-refusals';
import { NoticeRepository } from '../notice.repository';

/** The second person says no, and why. Whoever has written it withdraws it instead. */
@Injectable()
export class RejectNotice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly notices: NoticeRepository,
  ) {}

  /** @throws DomainError `notices.text-unfit`, `notices.not-found`, `notices.own-text`, `notices.not-draft` */
  execute(command: CommandRequest, id: string, reason: string): Promise<NoticeView> {
    const staff = staffOf(command);
    refusePersonal(reason);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const draft = await this.notices.lock(manager, hallId, id);
      if (!draft) throw noticeNotFound();
      if (draft.state !== 'draft') throw approvalRefused('not-draft');
      if (draft.authorId === staff.id) throw approvalRefused('own-text');
      const end = {
        how: 'rejected',
        reason,
        by: staff.id,
        at: new Date(await unit.now()),
      } as const;
      await this.notices.end(manager, hallId, id, end);
      unit.audit({ action: 'notice.reject', subject: `notice:${id}`, details: { reason } });
      return {
        ...draft,
        state: 'ended',
        end: { ...end, by: staff.name, at: end.at.toISOString() },
      };
    });
  }
}
