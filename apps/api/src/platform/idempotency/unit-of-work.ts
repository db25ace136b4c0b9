import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hallNow } from '../clock/hall-clock';
import type { SentStatements } from '../database/sent-statements';
import type { AuditDraft, HallEventDraft } from '../events/hall-event-draft';

/** What one command does in its one transaction, collected until the last statement. */
export class UnitOfWork {
  readonly events: HallEventDraft[] = [];
  readonly audits: AuditDraft[] = [];
  /** Names the key press in the step log, so that an undo finds all it did. */
  readonly pressId = uuidv7();
  private readAt: Promise<number> | undefined;

  constructor(
    readonly manager: EntityManager,
    readonly hallId: string,
    readonly actor: string,
    private readonly sent: SentStatements,
  ) {}

  /** Hall time of this command, one value for all it does. Ask only once the locks are held. */
  now(): Promise<number> {
    this.readAt ??= hallNow(this.manager, this.hallId);
    return this.readAt;
  }

  query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.manager.query<T[]>(sql, parameters);
  }

  /**
   * Sends a statement whose answer the command does not need, without waiting for it. It is carried
   * out in the order it was sent, and should it fail, so does the command at its commit.
   */
  write(sql: string, parameters: unknown[]): void {
    this.send(this.manager.query(sql, parameters));
  }

  /** The same for a statement that something else has sent in this transaction. */
  send(statement: Promise<unknown>): void {
    this.sent.add(statement);
  }

  publish(...events: readonly HallEventDraft[]): void {
    this.events.push(...events);
  }

  audit(entry: AuditDraft): void {
    this.audits.push(entry);
  }
}
