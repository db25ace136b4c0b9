import { Injectable } from '@nestjs/common';
import { type DeviceKind, ENROLMENT_CODE_MINUTES } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ApiConfig } from '../../../platform/config/api-config';
import { DomainError } from '../../../platform/errors/domain-error';
import { hashEnrolmentCode, readEnrolmentCode } from './enrolment-code';

/** More screens than any hall has; beyond it somebody is filling the table. */
const PENDING_AT_MOST = 2_000;

export interface NewPendingDevice {
  readonly hallId: string;
  readonly kind: DeviceKind;
  readonly keyHash: Buffer;
  readonly code: string;
}

export interface PendingDevice {
  readonly id: string;
  readonly kind: DeviceKind;
  readonly keyHash: Buffer;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
}

/** Devices that show a code. Their time is real time: a replay must not let codes live longer. */
@Injectable()
export class PendingDevices {
  constructor(private readonly config: ApiConfig) {}

  /**
   * A device that asks again gets another code for the same key, and its former one ends.
   *
   * @returns when the code expires
   * @throws DomainError `request.too-many` when far too many wait already
   */
  async put(manager: EntityManager, { hallId, kind, keyHash, code }: NewPendingDevice) {
    await manager.query(DELETE_EXPIRED, [hallId]);
    const [row] = await manager.query<{ expires_at: Date }[]>(PUT, [
      hallId,
      uuid(),
      kind,
      keyHash,
      this.hash(hallId, code),
      ENROLMENT_CODE_MINUTES,
      PENDING_AT_MOST,
    ]);
    if (!row) throw new DomainError('request.too-many', 'Too many devices wait to be let in.');
    return row.expires_at;
  }

  /** The device that shows this code at this moment, held until the transaction ends. */
  async findByCode(
    manager: EntityManager,
    hallId: string,
    typed: string,
  ): Promise<PendingDevice | undefined> {
    const code = readEnrolmentCode(typed);
    if (code === undefined) return undefined;
    const [row] = await manager.query<PendingDevice[]>(FIND, [hallId, this.hash(hallId, code)]);
    return row;
  }

  /** A code is good for one device only. */
  async remove(manager: EntityManager, hallId: string, id: string): Promise<void> {
    await manager.query('DELETE FROM device_enrolment WHERE hall_id = $1 AND id = $2', [
      hallId,
      id,
    ]);
  }

  private hash(hallId: string, code: string): Buffer {
    return hashEnrolmentCode(this.config.secret, hallId, code);
  }
}

const DELETE_EXPIRED = `
  DELETE FROM device_enrolment WHERE hall_id = $1 AND id IN (
    SELECT id FROM device_enrolment WHERE hall_id = $1 AND expires_at <= now()
    FOR UPDATE SKIP LOCKED)
`;

const PUT = `
  INSERT INTO device_enrolment (hall_id, id, kind, key_hash, code_hash, expires_at)
  SELECT $1, $2, $3, $4, $5, now() + make_interval(mins => $6)
  WHERE (SELECT count(*) FROM device_enrolment WHERE hall_id = $1) < $7
  ON CONFLICT (hall_id, key_hash) DO UPDATE SET kind = excluded.kind,
    code_hash = excluded.code_hash, expires_at = excluded.expires_at
  RETURNING expires_at
`;

const FIND = `
  SELECT id, kind, key_hash AS "keyHash", requested_at AS "requestedAt", expires_at AS "expiresAt"
  FROM device_enrolment WHERE hall_id = $1 AND code_hash = $2 AND expires_at > now()
  FOR UPDATE
`;
