import { Injectable } from '@nestjs/common';
import type { DraftNoticeRequest, NoticeView } from '@onewindow/contracts';
import { faultOfNoticeTerm, faultOfNoticeText } from '@onewindow/queueing';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { NewNotices } from '../new-notices';
import { staffOf } from '../notice-refusals';

/** Words for the boards, which wait for a second person. */
@Injectable()
export class DraftNotice {
  constructor(
    private readonly commands: CommandRunner,
    private readonly newNotices: NewNotices,
  ) {}

  /** @throws DomainError `notices.text-unfit`, `notices.term-unfit`, `hall.area-not-found` */
  execute(command: CommandRequest, request: DraftNoticeRequest): Promise<NoticeView> {
    const staff = staffOf(command);
    refuseUnfitText(request);
    return this.commands.run(command, async (unit) => {
      const now = await unit.now();
      const { kind, text, areaIds } = request;
      const notice = await this.newNotices.add(unit, {
        kind,
        emergency: null,
        text,
        areaIds,
        ...termOf(request, now),
        state: 'draft',
        writtenAt: new Date(now),
        authorId: staff.id,
        raisedFor: null,
      });
      const { from, until } = notice;
      const subject = `notice:${notice.id}`;
      unit.audit({
        action: 'notice.draft',
        subject,
        details: { kind, text, areaIds: notice.areaIds, from, until },
      });
      return notice;
    });
  }
}

function refuseUnfitText({ text }: DraftNoticeRequest): void {
  const fault = faultOfNoticeText(text);
  if (fault) throw new DomainError('notices.text-unfit', 'That cannot be shown.', { fault });
}

/** What begins at once begins when it is written: whoever approves it has it shown at once. */
function termOf(
  { kind, from, until }: DraftNoticeRequest,
  now: number,
): { readonly from: Date; readonly until: Date | null } {
  const begin = from === null ? now : Date.parse(from);
  const end = until === null ? null : Date.parse(until);
  const fault = faultOfNoticeTerm({ kind, from: begin, until: end }, now);
  if (fault) throw new DomainError('notices.term-unfit', 'Not a time to show it.', { fault });
  return { from: new Date(begin), until: end === null ? null : new Date(end) };
}
