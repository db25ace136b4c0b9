import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApiConfig } from '../../../platform/config/api-config';
import { DomainError } from '../../../platform/errors/domain-error';
import { HallService } from '../hall.service';

/** Any number that nothing else in this database locks. */
const FIRST_HALL = 7_318_206;

/** Whether somebody is to set up the first hall in the browser. Over for good with the first hall. */
@Injectable()
export class FirstStartService {
  constructor(
    private readonly config: ApiConfig,
    private readonly halls: HallService,
  ) {}

  async isOpen(): Promise<boolean> {
    return this.config.setupCode !== undefined && (await this.halls.list()).length === 0;
  }

  /** The code of this start. @throws DomainError `first-start.closed` */
  async requireOpen(): Promise<string> {
    const { setupCode } = this.config;
    if (setupCode === undefined || !(await this.isOpen())) throw closed();
    return setupCode;
  }

  /** Of two who are just finishing, the second finds it closed. */
  async claim(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [FIRST_HALL]);
    const [row] = await manager.query<{ any: boolean }[]>(
      'SELECT EXISTS (SELECT 1 FROM hall) AS any',
    );
    if (row?.any) throw closed();
  }
}

function closed(): DomainError {
  return new DomainError('first-start.closed', 'There is nothing to set up here any more.');
}
