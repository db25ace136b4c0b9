import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hallNow } from '../clock/hall-clock';
import type { AuditDraft, HallEventDraft } from '../events/hall-event-draft';

/** What one command does in its one transaction, collected until the last statement. */
export class UnitOfWork {
  readonly events: HallEventDraft[] = [];
  readonly audits: AuditDraft[] = [];
  /** Names the key press in the step log, so that an undo finds all it did. */
  readonly pressId = uuidv7();
  private readAt: number | undefined;

  constructor(
    readonly manager: EntityManager,
    readonly hallId: string,
    readonly actor: string,
  ) {}

  /** Hall time of this command, one value for all it does. Ask only once the locks are held. */
  async now(): Promise<number> {
    this.readAt ??= await hallNow(this.manager, this.hallId);
    return this.readAt;
  }

  query<T>(sql: string, parameters: unknown[]): Promise<T[]> {
    return this.manager.query<T[]>(sql, parameters);
  }

  publish(...events: readonly HallEventDraft[]): void {
    this.events.push(...events);
  }

  audit(entry: AuditDraft): void {
    this.audits.push(entry);
  }
}
