import { Injectable } from '@nestjs/common';
import { Transactions } from '../../../platform/database/transactions';
import { readDayLog } from './day-log.query';
import { recomputeDay, type RecomputedDay } from './recompute-day';

export type { Difference, RecomputedDay } from './recompute-day';

/** 复算: the step log is the truth; whatever else is stored of a day must follow from it. */
@Injectable()
export class DayRecompute {
  constructor(private readonly transactions: Transactions) {}

  /** Reads one consistent picture and changes nothing. */
  async run(hallId: string, businessDate: string): Promise<RecomputedDay> {
    return recomputeDay(
      await this.transactions.read((manager) => readDayLog(manager, hallId, businessDate)),
    );
  }
}
