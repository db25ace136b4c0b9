import { Injectable } from '@nestjs/common';
import {
  DEVICE_CLOCK_ERROR_SECONDS,
  DEVICE_OFFLINE_AFTER_SECONDS,
  type AlarmKind,
  type ReaderState,
} from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** A device of whose trouble the hall has not been told, or is still told without reason. */
export interface TurnedDevice {
  readonly hallId: string;
  readonly id: string;
  readonly name: string;
  readonly areaId: string | null;
  readonly kind: Extract<AlarmKind, 'device-silent' | 'reader-stopped' | 'clock-wrong'>;
  readonly inTrouble: boolean;
  /** State of the reader, or which way the clock is wrong. */
  readonly code: ReaderState | 'fast' | 'slow' | null;
}

interface Row extends Omit<TurnedDevice, 'hallId' | 'areaId' | 'inTrouble'> {
  readonly hall_id: string;
  readonly area_id: string | null;
  readonly in_trouble: boolean;
}

@Injectable()
export class DeviceTroublesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Whoever was not heard at all today has been put away and is nobody's alarm. Silence is measured
   * in real time; "today" is a day's length, so that a night does not count twice. A reader and
   * a clock are known by what their device last told, while that is heard.
   */
  async findTurned(): Promise<readonly TurnedDevice[]> {
    const rows = await this.dataSource.query<Row[]>(TURNED, [
      DEVICE_OFFLINE_AFTER_SECONDS,
      DEVICE_CLOCK_ERROR_SECONDS * 1_000,
    ]);
    return rows.map(({ hall_id, area_id, in_trouble, ...row }) => ({
      ...row,
      hallId: hall_id,
      areaId: area_id,
      inTrouble: in_trouble,
    }));
  }
}

const TURNED = `
  SELECT device.hall_id, device.id, device.name, device.area_id, trouble.*
  FROM device
  CROSS JOIN LATERAL (SELECT device.revoked_at IS NULL
    AND device.last_seen_at < now() - $1 * interval '1 second' AS silent) AS heard
  CROSS JOIN LATERAL (VALUES
    ('device-silent', heard.silent AND device.last_seen_at > now() - interval '12 hours', NULL),
    ('reader-stopped', device.revoked_at IS NULL AND NOT heard.silent
      AND coalesce(device.reader IN ('fault', 'disabled', 'offline'), false), device.reader),
    ('clock-wrong', device.revoked_at IS NULL AND NOT heard.silent
      AND coalesce(abs(device.clock_skew_ms) >= $2, false),
      CASE WHEN device.clock_skew_ms > 0 THEN 'fast' ELSE 'slow' END)
  ) AS trouble (kind, in_trouble, code)
  LEFT JOIN alarm ON alarm.hall_id = device.hall_id AND alarm.kind = trouble.kind
    AND alarm.subject = 'device:' || device.id AND alarm.ended_at IS NULL
  WHERE device.last_seen_at IS NOT NULL AND (trouble.in_trouble <> (alarm.id IS NOT NULL)
    OR trouble.in_trouble AND alarm.code IS DISTINCT FROM trouble.code)
`;
