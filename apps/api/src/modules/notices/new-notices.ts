import { Injectable } from '@nestjs/common';
import type { NoticeView } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '../../platform/errors/domain-error';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { noticeNotFound } from './notice-refusals';
import { NoticeRepository, type NewNotice } from './notice.repository';

/** Writes notices down, for areas that are there. */
@Injectable()
export class NewNotices {
  constructor(private readonly notices: NoticeRepository) {}

  /** @throws DomainError `hall.area-not-found` */
  async add(unit: UnitOfWork, notice: Omit<NewNotice, 'id'>): Promise<NoticeView> {
    const { manager, hallId } = unit;
    const [areaId] = await this.notices.missingAreas(manager, hallId, notice.areaIds);
    if (areaId !== undefined) {
      throw new DomainError('hall.area-not-found', 'There is no such area.', { areaId });
    }
    const id = uuidv7();
    await this.notices.insert(manager, hallId, { ...notice, id });
    const added = await this.notices.find(manager, hallId, id);
    if (!added) throw noticeNotFound();
    return added;
  }
}
