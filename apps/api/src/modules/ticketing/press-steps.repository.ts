import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PressedStep } from '@onewindow/queueing';
import type { KeptStanding } from './ticket-step.log';

/** What a key press did to one ticket. */
export interface StoredStep extends PressedStep {
  readonly ticketId: string;
  readonly actor: string;
  readonly before: KeptStanding;
}

interface Row {
  readonly ticket_id: string;
  readonly action: string;
  readonly at: Date;
  readonly actor: string;
  readonly before: KeptStanding;
}

@Injectable()
export class PressStepsRepository {
  /** The steps of a key press that can be taken back, one for each ticket; none of any other press. */
  async find(manager: EntityManager, hallId: string, pressId: string): Promise<StoredStep[]> {
    const rows = await manager.query<Row[]>(
      `SELECT ticket_id, action, at, actor, before FROM ticket_step
       WHERE hall_id = $1 AND press_id = $2 AND before IS NOT NULL ORDER BY ticket_id`,
      [hallId, pressId],
    );
    return rows.map(({ ticket_id: ticketId, at, ...step }) => ({
      ...step,
      ticketId,
      at: at.getTime(),
    }));
  }
}
