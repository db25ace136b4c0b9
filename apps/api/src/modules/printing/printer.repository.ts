import { Injectable } from '@nestjs/common';
import type { PrinterSettings, PrinterState, PrinterView } from '@onewindow/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import { violatedUniqueConstraint } from '../../platform/database/postgres-errors';

/** A printer as stored, without what concerns only whoever talks to it. */
export interface PrinterRecord extends PrinterSettings {
  readonly hallId: string;
  readonly id: string;
  readonly state: PrinterState;
  readonly checkedAt: Date | null;
  /** Of its kiosk; null at a desk. */
  readonly areaId: string | null;
}

type PrinterKey = Pick<PrinterRecord, 'hallId' | 'id'>;

/** What can be taken only once, by the index that watches over it. */
const TAKEN: Readonly<Record<string, 'address' | 'kiosk'>> = {
  printer_one_per_address: 'address',
  printer_one_per_kiosk: 'kiosk',
};

@Injectable()
export class PrinterRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** By name. */
  list(hallId: string): Promise<readonly PrinterRecord[]> {
    return this.dataSource.query<PrinterRecord[]>(
      `${PRINTERS} AND hall_id = $1 ORDER BY name, id`,
      [hallId],
    );
  }

  everywhere(): Promise<readonly PrinterRecord[]> {
    return this.dataSource.query<PrinterRecord[]>(`${PRINTERS} ORDER BY hall_id, id`);
  }

  /** @throws DomainError `printing.printer-not-found` */
  async find(
    hallId: string,
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PrinterRecord> {
    const [printer] = await manager.query<PrinterRecord[]>(
      `${PRINTERS} AND hall_id = $1 AND id = $2`,
      [hallId, id],
    );
    if (!printer) throw new DomainError('printing.printer-not-found', 'There is no such printer.');
    return printer;
  }

  /** The one that stands in a kiosk. */
  async ofDevice(
    hallId: string,
    deviceId: string,
    manager: EntityManager,
  ): Promise<PrinterRecord | undefined> {
    const [printer] = await manager.query<PrinterRecord[]>(
      `${PRINTERS} AND hall_id = $1 AND device_id = $2`,
      [hallId, deviceId],
    );
    return printer;
  }

  /** @throws DomainError `printing.place-taken` */
  async insert(manager: EntityManager, key: PrinterKey, settings: PrinterSettings): Promise<void> {
    await refuseTaken(manager.query(INSERT, [key.hallId, key.id, ...columnsOf(settings)]));
  }

  /** At another address it is another machine, of which nothing is known. @throws as `insert` */
  async update(manager: EntityManager, key: PrinterKey, settings: PrinterSettings): Promise<void> {
    await refuseTaken(manager.query(UPDATE, [key.hallId, key.id, ...columnsOf(settings)]));
  }

  async remove(manager: EntityManager, { hallId, id }: PrinterKey): Promise<void> {
    await manager.query(
      'UPDATE printer SET removed_at = clock_timestamp() WHERE hall_id = $1 AND id = $2',
      [hallId, id],
    );
  }

  /** What was heard at an address; should it have been changed meanwhile, it was another machine. */
  async noteState(
    manager: EntityManager,
    heard: PrinterRecord,
    state: PrinterState,
  ): Promise<void> {
    await manager.query(
      `UPDATE printer SET state = $5, checked_at = clock_timestamp()
       WHERE hall_id = $1 AND id = $2 AND host = $3 AND port = $4`,
      [heard.hallId, heard.id, heard.host, heard.port, state],
    );
  }

  /** Held for so long at most, whatever becomes of the holder. @returns whether it was free */
  async beginTalk({ hallId, id }: PrinterKey, talkId: string, seconds: number): Promise<boolean> {
    const [, claimed] = await this.dataSource.query<[unknown, number]>(
      `UPDATE printer SET talk_id = $3, talk_until = clock_timestamp() + make_interval(secs => $4)
       WHERE hall_id = $1 AND id = $2
         AND (talk_until IS NULL OR talk_until < clock_timestamp())`,
      [hallId, id, talkId, seconds],
    );
    return claimed > 0;
  }

  async endTalk({ hallId, id }: PrinterKey, talkId: string): Promise<void> {
    await this.dataSource.query(
      `UPDATE printer SET talk_id = NULL, talk_until = NULL
       WHERE hall_id = $1 AND id = $2 AND talk_id = $3`,
      [hallId, id, talkId],
    );
  }
}

export function toPrinterView({
  hallId: _,
  areaId: __,
  checkedAt,
  ...printer
}: PrinterRecord): PrinterView {
  return { ...printer, checkedAt: checkedAt?.toISOString() ?? null };
}

function columnsOf({ name, host, port, paper, commands, deviceId }: PrinterSettings): unknown[] {
  return [name, host, port, paper, commands, deviceId];
}

async function refuseTaken(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    const taken = TAKEN[violatedUniqueConstraint(error) ?? ''];
    if (!taken) throw error;
    throw new DomainError('printing.place-taken', `There is a printer at that ${taken}.`, {
      taken,
    });
  }
}

const PRINTERS = `
  SELECT hall_id AS "hallId", id, name, host, port, paper, commands, device_id AS "deviceId", state,
    checked_at AS "checkedAt",
    (SELECT area_id FROM device WHERE device.hall_id = printer.hall_id AND device.id = device_id)
      AS "areaId"
  FROM printer WHERE removed_at IS NULL
`;

const INSERT = `
  INSERT INTO printer (hall_id, id, name, host, port, paper, commands, device_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
`;

const UPDATE = `
  UPDATE printer SET name = $3, host = $4, port = $5, paper = $6, commands = $7, device_id = $8,
    state = CASE WHEN host = $4 AND port = $5 THEN state ELSE 'unknown' END,
    checked_at = CASE WHEN host = $4 AND port = $5 THEN checked_at END
  WHERE hall_id = $1 AND id = $2
`;
