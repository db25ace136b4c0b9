import { Injectable } from '@nestjs/common';
import { holderRetention } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../../platform/database/transactions';
import { BookingRulesService } from '../../appointments/rules/booking-rules.service';
import { HallService } from '../../hall/hall.service';
import { KnownHoldersRepository } from './known-holders.repository';

/** Each batch is one transaction, short enough for the hall not to notice. */
const BATCH_SIZE = 500;

/**
 * 个人信息到期清除: takes the hash of a person's number from tickets that need it no more. What
 * remains is a figure about nobody.
 */
@Injectable()
export class ForgetHolders {
  constructor(
    private readonly transactions: Transactions,
    private readonly halls: HallService,
    private readonly rules: BookingRulesService,
    private readonly holders: KnownHoldersRepository,
  ) {}

  /** @returns how many tickets have forgotten whose they were */
  async execute(hallId: string): Promise<number> {
    let forgotten = 0;
    for (;;) {
      const batch = await this.transactions.run((manager) => this.forgetBatch(manager, hallId));
      forgotten += batch;
      if (batch < BATCH_SIZE) return forgotten;
    }
  }

  private async forgetBatch(manager: EntityManager, hallId: string): Promise<number> {
    const { businessDate } = await this.halls.find(hallId, manager);
    const blockDays = await this.rules.longestBlockDays(manager, hallId);
    const keptFrom = holderRetention(businessDate, { blockDays });
    return this.holders.forget(manager, { hallId, keptFrom, limit: BATCH_SIZE });
  }
}
