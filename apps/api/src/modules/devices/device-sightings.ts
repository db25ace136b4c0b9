import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';

const WRITE_EVERY_MS = 60_000;

interface Sighting {
  readonly hallId: string;
  readonly deviceId: string;
}

/** Collects which devices showed themselves and writes them in one statement a minute. */
@Injectable()
export class DeviceSightings implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(DeviceSightings.name);
  private readonly seen = new Map<string, Sighting>();
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

  note(hallId: string, deviceId: string): void {
    this.seen.set(`${hallId} ${deviceId}`, { hallId, deviceId });
  }

  async write(): Promise<void> {
    if (this.seen.size === 0) return;
    const sightings = [...this.seen.values()];
    this.seen.clear();
    try {
      await this.dataSource.query(MARK_SEEN, [
        sightings.map(({ hallId }) => hallId),
        sightings.map(({ deviceId }) => deviceId),
      ]);
    } catch (error) {
      this.logger.warn({ devices: sightings.length, error }, 'Sightings of devices are lost');
    }
  }
}

const MARK_SEEN = `
  UPDATE device SET last_seen_at = now()
  FROM unnest($1::text[], $2::uuid[]) AS seen (hall_id, id)
  WHERE device.hall_id = seen.hall_id AND device.id = seen.id
`;
