import { Injectable } from '@nestjs/common';
import { COMMAND_MAX_AGE_MS, type ErrorCode } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { Transactions } from '../database/transactions';
import { DomainError } from '../errors/domain-error';
import { appendToLog } from '../events/event-log';
import { EventWakeup } from '../events/event-wakeup';
import type { KeyedCommand } from './command-request';
import { claimKey, findAnswer, storeAnswer, type StoredAnswer } from './idempotency.repository';
import { UnitOfWork } from './unit-of-work';

export type Work<T> = (unit: UnitOfWork) => Promise<T>;

/** Successes are told apart from refusals by their status; the exact one is the route's own. */
const DONE = 200;

interface StoredRefusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/**
 * Carries out a command as one transaction: claim the key, do the work, keep the answer, number the
 * events last, commit, then wake the listeners. A repeat of the key gets the first answer, refusals
 * included.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly wakeup: EventWakeup,
  ) {}

  async run<T>(command: KeyedCommand, work: Work<T>, maxAgeMs = COMMAND_MAX_AGE_MS): Promise<T> {
    return this.runOnce(command, maxAgeMs, async (unit, claimed) => {
      const stored = await claimed;
      return stored ? replay<T>(stored) : this.finish(unit, command, await work(unit));
    });
  }

  /**
   * The same for work that touches nothing but its own transaction: it sets out together with the
   * claim of the key, which saves it a journey to the database. What a repeat has done in vain by
   * the time its stored answer is there, is rolled back.
   */
  async runAtOnce<T>(
    command: KeyedCommand,
    work: Work<T>,
    maxAgeMs = COMMAND_MAX_AGE_MS,
  ): Promise<T> {
    return this.runOnce(command, maxAgeMs, async (unit, claimed) => {
      const [claim, outcome] = await Promise.allSettled([claimed, work(unit)]);
      if (claim.status === 'rejected') throw claim.reason;
      if (claim.value) throw new Repeated(claim.value);
      if (outcome.status === 'rejected') throw outcome.reason;
      return this.finish(unit, command, outcome.value);
    });
  }

  /** The same for the system itself, which has no key: its work is safe to repeat by its own rule. */
  async runAsSystem<T>(hallId: string, work: Work<T>): Promise<T> {
    const answer = await this.transactions.run(async (manager, sent) => {
      const unit = new UnitOfWork(manager, hallId, 'system', sent);
      const result = await work(unit);
      await this.append(unit);
      return result;
    });
    this.wakeup.wake();
    return answer;
  }

  private async runOnce<T>(
    command: KeyedCommand,
    maxAgeMs: number,
    attempt: (unit: UnitOfWork, claimed: Promise<StoredAnswer | undefined>) => Promise<T>,
  ): Promise<T> {
    if (command.ageMs > maxAgeMs) return this.answerOfOld<T>(command, maxAgeMs);
    try {
      const answer = await this.transactions.run((manager, sent) => {
        const claimed = claimKey(manager, command);
        return attempt(new UnitOfWork(manager, command.hallId, command.actor, sent), claimed);
      });
      this.wakeup.wake();
      return answer;
    } catch (error) {
      if (error instanceof Repeated) return replay<T>(error.stored);
      if (error instanceof DomainError) await this.keepRefusal(command, error);
      throw error;
    }
  }

  /** Answer, events and commit leave together; the transaction waits for them all. */
  private async finish<T>(unit: UnitOfWork, command: KeyedCommand, answer: T): Promise<T> {
    unit.send(storeAnswer(unit.manager, command, { status: DONE, answer }));
    await this.append(unit);
    return answer;
  }

  private async append(unit: UnitOfWork): Promise<void> {
    if (unit.events.length === 0 && unit.audits.length === 0) return;
    const { manager, hallId, actor, events, audits } = unit;
    const at = new Date(await unit.now());
    unit.send(appendToLog(manager, { hallId, actor, events, audits, at }));
  }

  /** An old key press is not carried out any more; it is only told what became of it. */
  private async answerOfOld<T>(command: KeyedCommand, maxAgeMs: number): Promise<T> {
    const stored = await findAnswer(this.dataSource.manager, command);
    if (stored) return replay<T>(stored);
    throw new DomainError('request.expired', 'This command is too old and was not carried out.', {
      maxAgeMs,
    });
  }

  /**
   * The work was rolled back; the refusal is kept by itself, so that a repeat is refused the same
   * way even when the state has changed since. Should a twin have succeeded meanwhile, its answer
   * stands and the key is not touched.
   */
  private async keepRefusal(command: KeyedCommand, refusal: DomainError): Promise<void> {
    if (refusal.code === 'request.idempotency-key-reused') return;
    const { code, message, details } = refusal;
    const answer: StoredRefusal = { code, message, details };
    await this.transactions.run(async (manager) => {
      const stored = await claimKey(manager, command);
      if (!stored) await storeAnswer(manager, command, { status: refusal.status, answer });
    });
  }
}

/** Ends the transaction of a repeat, whose answer is known. */
class Repeated extends Error {
  constructor(readonly stored: StoredAnswer) {
    super('The command was carried out before');
  }
}

function replay<T>(stored: StoredAnswer): T {
  if (stored.status < 400) return stored.answer as T;
  const { code, message, details } = stored.answer as StoredRefusal;
  throw new DomainError(code, message, details);
}
