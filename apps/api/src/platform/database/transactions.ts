import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OpenTransaction } from './open-transaction';
import { isWorthRetrying } from './postgres-errors';
import type { SentStatements } from './sent-statements';

const ATTEMPTS = 3;

/** @param sent takes statements whose answers the work does not wait for */
export type TransactionWork<T> = (manager: EntityManager, sent: SentStatements) => Promise<T>;

/** Runs work in one transaction; a lost race for locks is run again from the beginning. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  async run<T>(work: TransactionWork<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.runOnce(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isWorthRetrying(error)) throw error;
      }
    }
  }

  /** One consistent picture of many tables; never blocks a writer. */
  async read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query('SET TRANSACTION READ ONLY');
      return work(manager);
    });
  }

  private async runOnce<T>(work: TransactionWork<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const transaction = await OpenTransaction.begin(runner);
      try {
        const result = await work(runner.manager, transaction.sent);
        await transaction.commit();
        return result;
      } catch (error) {
        throw await transaction.rollBack(error);
      }
    } finally {
      await runner.release();
    }
  }
}
