import { Injectable } from '@nestjs/common';
import { DEVICE_OFFLINE_AFTER_SECONDS } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** A device whose silence the hall has not been told of, or is still told of without reason. */
export interface TurnedDevice {
  readonly hallId: string;
  readonly id: string;
  readonly name: string;
  readonly areaId: string | null;
  readonly silent: boolean;
}

interface Row {
  readonly hall_id: string;
  readonly id: string;
  readonly name: string;
  readonly area_id: string | null;
  readonly silent: boolean;
}

@Injectable()
export class SilentDevicesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Whoever was not heard at all today has been put away and is nobody's alarm. Silence is measured
   * in real time; "today" is a day's length, so that a night does not count twice.
   */
  async findTurned(): Promise<readonly TurnedDevice[]> {
    const rows = await this.dataSource.query<Row[]>(TURNED, [DEVICE_OFFLINE_AFTER_SECONDS]);
    return rows.map(({ hall_id, area_id, ...row }) => ({
      ...row,
      hallId: hall_id,
      areaId: area_id,
    }));
  }
}

const TURNED = `
  SELECT device.hall_id, device.id, device.name, device.area_id, state.silent
  FROM device
  CROSS JOIN LATERAL (SELECT device.revoked_at IS NULL
    AND device.last_seen_at < now() - $1 * interval '1 second'
    AND device.last_seen_at > now() - interval '12 hours' AS silent) AS state
  LEFT JOIN alarm ON alarm.hall_id = device.hall_id AND alarm.kind = 'device-silent'
    AND alarm.subject = 'device:' || device.id AND alarm.ended_at IS NULL
  WHERE device.last_seen_at IS NOT NULL AND state.silent <> (alarm.id IS NOT NULL)
`;
