import { Injectable } from '@nestjs/common';
import type { AlarmKind, AlarmView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { toAlarmView, type AlarmRow } from './alarm.row';

/** Why somebody is needed, before the hall has been told. */
export interface AlarmCause {
  readonly kind: AlarmKind;
  readonly subject: string;
  readonly subjectName: string;
  readonly areaId: string | null;
  readonly code?: string | undefined;
}

interface Ending {
  readonly by: string;
  readonly at: Date;
}

@Injectable()
export class AlarmRepository {
  /** @returns the alarm when it is new or its code has changed, and nothing when it says no more */
  async raise(
    manager: EntityManager,
    hallId: string,
    { kind, subject, subjectName, areaId, code }: AlarmCause,
    at: Date,
  ): Promise<AlarmView | undefined> {
    const cause = [kind, subject, subjectName, areaId, code ?? null];
    const rows = await manager.query<AlarmRow[]>(RAISE, [hallId, uuidv7(), ...cause, at]);
    return rows[0] && toAlarmView(rows[0]);
  }

  /** Held until the transaction ends. Undefined when there is none, or it is over. */
  async lockOpen(
    manager: EntityManager,
    hallId: string,
    id: string,
  ): Promise<AlarmView | undefined> {
    const rows = await manager.query<AlarmRow[]>(LOCK_OPEN, [hallId, id]);
    return rows[0] && toAlarmView(rows[0]);
  }

  async find(
    manager: EntityManager,
    hallId: string,
    kind: AlarmKind,
    subject: string,
  ): Promise<AlarmView | undefined> {
    const rows = await manager.query<AlarmRow[]>(FIND, [hallId, kind, subject]);
    return rows[0] && toAlarmView(rows[0]);
  }

  /** Oldest first, in the order in which the stream has told them. */
  async listOpen(manager: EntityManager, hallId: string): Promise<readonly AlarmView[]> {
    const rows = await manager.query<AlarmRow[]>(LIST_OPEN, [hallId]);
    return rows.map(toAlarmView);
  }

  async acknowledge(
    manager: EntityManager,
    hallId: string,
    id: string,
    { by, at }: Ending,
  ): Promise<void> {
    await manager.query(ACKNOWLEDGE, [hallId, id, at, by]);
  }

  /** @returns the id of the one that was open */
  async end(
    manager: EntityManager,
    hallId: string,
    { kind, subject }: Pick<AlarmCause, 'kind' | 'subject'>,
    { by, at }: Ending,
  ): Promise<string | undefined> {
    const rows = await manager.query<{ id: string }[]>(END, [hallId, kind, subject, at, by]);
    return rows[0]?.id;
  }
}

const RAISE = `
  WITH raised AS (
    INSERT INTO alarm (hall_id, id, kind, subject, subject_name, area_id, code, raised_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT (hall_id, kind, subject) WHERE ended_at IS NULL
    DO UPDATE SET code = excluded.code WHERE alarm.code IS DISTINCT FROM excluded.code
    RETURNING *
  )
  SELECT raised.*, staff.name AS acknowledged_name FROM raised
  LEFT JOIN staff ON staff.hall_id = raised.hall_id AND staff.id = raised.acknowledged_by
`;

const OPEN_ALARM = `
  SELECT alarm.*, staff.name AS acknowledged_name FROM alarm
  LEFT JOIN staff ON staff.hall_id = alarm.hall_id AND staff.id = alarm.acknowledged_by
  WHERE alarm.hall_id = $1 AND alarm.ended_at IS NULL
`;

const LOCK_OPEN = `${OPEN_ALARM} AND alarm.id = $2 FOR UPDATE OF alarm`;

const FIND = `${OPEN_ALARM} AND alarm.kind = $2 AND alarm.subject = $3`;

const LIST_OPEN = `${OPEN_ALARM} ORDER BY alarm.raised_at, alarm.id`;

const ACKNOWLEDGE = `
  UPDATE alarm SET acknowledged_at = $3, acknowledged_by = $4 WHERE hall_id = $1 AND id = $2
`;

const END = `
  WITH ended AS (
    UPDATE alarm SET ended_at = $4, ended_by = $5
    WHERE hall_id = $1 AND kind = $2 AND subject = $3 AND ended_at IS NULL RETURNING id
  )
  SELECT id FROM ended
`;
