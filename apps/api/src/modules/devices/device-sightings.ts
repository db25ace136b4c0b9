import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { DeviceHeartbeatRequest } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** Half a heartbeat: what the list of devices says is never more than that behind. */
const WRITE_EVERY_MS = 15_000;

interface Sighting {
  readonly hallId: string;
  readonly deviceId: string;
  readonly seenAtMs: number;
  /** What the device told of itself, when it was more than a request. */
  readonly told?: DeviceHeartbeatRequest | undefined;
}

/** Collects which devices showed themselves and writes them all in one statement. */
@Injectable()
export class DeviceSightings implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(DeviceSightings.name);
  private seen = new Map<string, Sighting>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.write(), WRITE_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }

  note(hallId: string, deviceId: string, told?: DeviceHeartbeatRequest): void {
    const name = `${hallId} ${deviceId}`;
    const seenAtMs = performance.now();
    this.seen.set(name, {
      hallId,
      deviceId,
      seenAtMs,
      told: told ?? this.seen.get(name)?.told,
    });
  }

  async write(): Promise<void> {
    if (this.seen.size === 0) return;
    const seen = this.seen;
    this.seen = new Map();
    try {
      await this.dataSource.query(MARK_SEEN, columnsOf([...seen.values()]));
    } catch (error) {
      this.logger.warn({ devices: seen.size, error }, 'Sightings of devices wait for the database');
      this.seen = new Map([...seen, ...this.seen]);
    }
  }
}

/** Ages instead of times: only the database's clock is compared with itself. */
function columnsOf(sightings: readonly Sighting[]): unknown[][] {
  const nowMs = performance.now();
  return [
    sightings.map(({ hallId }) => hallId),
    sightings.map(({ deviceId }) => deviceId),
    sightings.map(({ seenAtMs }) => nowMs - seenAtMs),
    sightings.map(({ told }) => told?.version ?? null),
    sightings.map(({ told }) => told?.screen.width ?? null),
    sightings.map(({ told }) => told?.screen.height ?? null),
    sightings.map(({ told }) => told?.clockSkewMs ?? null),
    sightings.map(({ told }) => told?.audio ?? null),
    sightings.map(({ told }) => told?.reader ?? null),
  ];
}

const MARK_SEEN = `
  UPDATE device SET
    last_seen_at = greatest(last_seen_at, now() - seen.age_ms * interval '1 millisecond'),
    software_version = coalesce(seen.version, software_version),
    screen_width = coalesce(seen.width, screen_width),
    screen_height = coalesce(seen.height, screen_height),
    clock_skew_ms = coalesce(seen.skew_ms, clock_skew_ms),
    -- A board that shows another page has no sound to tell of any more.
    audio = CASE WHEN seen.version IS NULL THEN device.audio ELSE seen.audio END,
    reader = CASE WHEN seen.version IS NULL THEN device.reader ELSE seen.reader END
  FROM unnest($1::text[], $2::uuid[], $3::double precision[], $4::text[], $5::integer[],
    $6::integer[], $7::integer[], $8::text[], $9::text[])
    AS seen (hall_id, id, age_ms, version, width, height, skew_ms, audio, reader)
  WHERE device.hall_id = seen.hall_id AND device.id = seen.id
`;
