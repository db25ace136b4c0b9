import { Injectable } from '@nestjs/common';
import {
  EMERGENCY_TEMPLATES,
  type NoticeView,
  type RaiseEmergencyRequest,
} from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { NewNotices } from '../new-notices';
import { refusePersonal, staffOf } from '../notice-refusals';
import { NoticesOnBoards } from '../notices-on-boards.service';

/** One person is enough for words that were weighed before: lives come first. */
@Injectable()
export class RaiseEmergency {
  constructor(
    private readonly commands: CommandRunner,
    private readonly newNotices: NewNotices,
    private readonly boards: NoticesOnBoards,
  ) {}

  /** @throws DomainError `notices.text-unfit`, `hall.area-not-found` */
  execute(
    command: CommandRequest,
    { emergency, areaIds, reason }: RaiseEmergencyRequest,
  ): Promise<NoticeView> {
    const staff = staffOf(command);
    refusePersonal(reason);
    return this.commands.run(command, async (unit) => {
      const now = new Date(await unit.now());
      const notice = await this.newNotices.add(unit, {
        kind: 'emergency',
        emergency,
        text: EMERGENCY_TEMPLATES[emergency],
        areaIds,
        from: now,
        until: null,
        state: 'live',
        writtenAt: now,
        authorId: staff.id,
        raisedFor: reason,
      });
      this.boards.show(unit, notice);
      unit.audit({
        action: 'emergency.raise',
        subject: `notice:${notice.id}`,
        details: { emergency, areaIds: notice.areaIds, reason },
      });
      return notice;
    });
  }
}
