import { Injectable } from '@nestjs/common';
import type { NoticeOnBoards, NoticeView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { NoticeRepository } from './notice.repository';
import { onBoards } from './notice.row';

/** What the boards are told: at once by the stream, and anew by a snapshot. */
@Injectable()
export class NoticesOnBoards {
  constructor(private readonly notices: NoticeRepository) {}

  list(manager: EntityManager, hallId: string, at: Date): Promise<readonly NoticeOnBoards[]> {
    return this.notices.listForBoards(manager, hallId, at);
  }

  show(unit: UnitOfWork, notice: NoticeView): void {
    unit.publish({ type: 'notice.shown', rooms: ['notices'], payload: onBoards(notice) });
  }

  takeOff(unit: UnitOfWork, noticeId: string): void {
    unit.publish({ type: 'notice.ended', rooms: ['notices'], payload: { noticeId } });
  }
}
