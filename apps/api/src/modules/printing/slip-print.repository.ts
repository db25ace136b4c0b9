import { Injectable } from '@nestjs/common';
import type { PrintOutcome, PrintTrouble, SlipPrintView } from '@onewindow/contracts';
import { DataSource, type EntityManager } from 'typeorm';

/** One attempt to put a slip on paper. */
export interface SlipPrint {
  readonly hallId: string;
  readonly id: string;
  readonly ticketId: string | null;
  readonly printerId: string;
  readonly copy: number;
  readonly outcome: PrintOutcome;
  readonly trouble: PrintTrouble | null;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
}

export type NewSlipPrint = Pick<
  SlipPrint,
  'hallId' | 'id' | 'ticketId' | 'printerId' | 'copy' | 'requestedAt'
> & { readonly askedBy: string };

export interface SettledPrint {
  readonly outcome: Exclude<PrintOutcome, 'printing'>;
  readonly trouble: PrintTrouble | null;
}

/**
 * Longer than waiting for a printer and talking to it can take: who has not said by then what became
 * of a print, never will.
 */
const LOST_AFTER_SECONDS = 60;

@Injectable()
export class SlipPrintRepository {
  constructor(private readonly dataSource: DataSource) {}

  async insert(manager: EntityManager, print: NewSlipPrint): Promise<void> {
    await manager.query(
      `INSERT INTO slip_print (hall_id, id, ticket_id, printer_id, asked_by, copy, requested_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        print.hallId,
        print.id,
        print.ticketId,
        print.printerId,
        print.askedBy,
        print.copy,
        print.requestedAt,
      ],
    );
  }

  async find(
    hallId: string,
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<SlipPrint | undefined> {
    const [print] = await manager.query<SlipPrint[]>(`${PRINTS} AND id = $2`, [hallId, id]);
    return print;
  }

  /** Oldest first. */
  ofTicket(
    hallId: string,
    ticketId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<readonly SlipPrint[]> {
    return manager.query<SlipPrint[]>(`${PRINTS} AND ticket_id = $2 ORDER BY id`, [
      hallId,
      ticketId,
    ]);
  }

  /** The first word counts: what was given up as lost stays so. */
  async settle(
    { hallId, id }: Pick<SlipPrint, 'hallId' | 'id'>,
    { outcome, trouble }: SettledPrint,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await manager.query(
      `UPDATE slip_print SET outcome = $3, trouble = $4, ended_at = hall_now($1)
       WHERE hall_id = $1 AND id = $2 AND outcome = 'printing'`,
      [hallId, id, outcome, trouble],
    );
  }

  /** Somebody has looked. @returns whether it was in doubt */
  async confirm(
    manager: EntityManager,
    { hallId, id }: Pick<SlipPrint, 'hallId' | 'id'>,
  ): Promise<boolean> {
    const [, confirmed] = await manager.query<[unknown, number]>(
      `UPDATE slip_print SET outcome = 'printed'
       WHERE hall_id = $1 AND id = $2 AND outcome = 'in-doubt'`,
      [hallId, id],
    );
    return confirmed > 0;
  }

  /** Whoever printed them has died; how far they had come nobody knows. @returns how many they were */
  async giveUpLost(): Promise<number> {
    const [, lost] = await this.dataSource.query<[unknown, number]>(
      `UPDATE slip_print SET outcome = 'in-doubt', trouble = 'interrupted',
         ended_at = hall_now(hall_id)
       WHERE outcome = 'printing' AND begun_at < clock_timestamp() - make_interval(secs => $1)`,
      [LOST_AFTER_SECONDS],
    );
    return lost;
  }
}

export function toSlipPrintView({
  hallId: _,
  requestedAt,
  endedAt,
  ...print
}: SlipPrint): SlipPrintView {
  return {
    ...print,
    requestedAt: requestedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
}

const PRINTS = `
  SELECT hall_id AS "hallId", id, ticket_id AS "ticketId", printer_id AS "printerId", copy, outcome,
    trouble, requested_at AS "requestedAt", ended_at AS "endedAt"
  FROM slip_print WHERE hall_id = $1
`;
