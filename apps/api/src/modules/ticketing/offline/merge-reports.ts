import { Injectable } from '@nestjs/common';
import type { DevicePrincipal } from '../../../platform/access/principal';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../../alarms/alarm-board.service';
import { OfflineMergeRepository, type MergeReport } from './offline-merge.repository';

/** Keeps what a batch has come to, and calls somebody where it has not come to what was promised. */
@Injectable()
export class MergeReports {
  constructor(
    private readonly merges: OfflineMergeRepository,
    private readonly alarms: AlarmBoardService,
  ) {}

  async file(unit: UnitOfWork, kiosk: DevicePrincipal, report: MergeReport): Promise<void> {
    this.merges.write(unit, report);
    await this.alarm(unit, kiosk, report);
    const { id: mergeId, created, already, rejected, withdrawn, rejections } = report;
    const details = { mergeId, created, already, rejected, withdrawn, rejections };
    unit.audit({ action: 'device.merge-numbers', subject: `device:${kiosk.id}`, details });
  }

  /** Somebody stands in the hall with each of the numbers that were rejected. */
  private async alarm(
    unit: UnitOfWork,
    { id, name, areaId }: DevicePrincipal,
    { rejections: [first] }: MergeReport,
  ): Promise<void> {
    if (!first) return;
    const cause = { subject: `device:${id}`, subjectName: name, areaId, code: first.rejection };
    await this.alarms.raise(unit, { kind: 'numbers-rejected', ...cause });
  }
}
