import { Injectable } from '@nestjs/common';
import type { AlarmView } from '@onewindow/contracts';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { AlarmRepository, type AlarmCause } from './alarm.repository';

/** Where parts of the hall say that they need a person, and that they do no more. */
@Injectable()
export class AlarmBoardService {
  constructor(private readonly alarms: AlarmRepository) {}

  /** Tells whoever answers alarms, once: while it is open, only another code is news. */
  async raise(unit: UnitOfWork, cause: AlarmCause): Promise<void> {
    const { manager, hallId } = unit;
    const alarm = await this.alarms.raise(manager, hallId, cause, new Date(await unit.now()));
    if (alarm) unit.publish({ type: 'alarm.raised', rooms: ['alarms'], payload: alarm });
  }

  /** The cause is gone; does nothing when nobody had been told of it. */
  async end(unit: UnitOfWork, cause: Pick<AlarmCause, 'kind' | 'subject'>): Promise<void> {
    const { manager, hallId, actor } = unit;
    const ending = { by: actor, at: new Date(await unit.now()) };
    const alarmId = await this.alarms.end(manager, hallId, cause, ending);
    if (alarmId) unit.publish({ type: 'alarm.ended', rooms: ['alarms'], payload: { alarmId } });
  }

  find(
    unit: Pick<UnitOfWork, 'manager' | 'hallId'>,
    { kind, subject }: Pick<AlarmCause, 'kind' | 'subject'>,
  ): Promise<AlarmView | undefined> {
    return this.alarms.find(unit.manager, unit.hallId, kind, subject);
  }
}
