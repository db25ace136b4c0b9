import { Injectable } from '@nestjs/common';
import type { AlarmView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { AlarmRepository } from './alarm.repository';

/** What waits for a person, for those who show it. */
@Injectable()
export class OpenAlarmsService {
  constructor(private readonly alarms: AlarmRepository) {}

  /** Oldest first. */
  list(manager: EntityManager, hallId: string): Promise<readonly AlarmView[]> {
    return this.alarms.listOpen(manager, hallId);
  }
}
