import { Injectable } from '@nestjs/common';
import type { Room } from '@onewindow/contracts';
import { DataSource } from 'typeorm';

/** A room that was imported a moment ago may be asked for; rooms nobody knows may be asked for often. */
const READ_AGAIN_AFTER_MS = 2_000;

const ALWAYS_THERE: readonly Room[] = ['hall', 'floor', 'alarms', 'notices'];

interface Known {
  readonly rooms: ReadonlySet<string>;
  readonly readAt: number;
}

/** Which areas, queues and windows a hall has; tickets are vouched for by their holder's token. */
@Injectable()
export class KnownRooms {
  private readonly halls = new Map<string, Known>();
  private readonly reading = new Map<string, Promise<Known>>();

  constructor(private readonly dataSource: DataSource) {}

  /** The first of the rooms that the hall does not have. */
  async findUnknown(hallId: string, rooms: readonly Room[]): Promise<Room | undefined> {
    const known = this.halls.get(hallId);
    const unknown = known && rooms.find((room) => !isKnown(known, room));
    const fresh = known && performance.now() - known.readAt < READ_AGAIN_AFTER_MS;
    if (known && (unknown === undefined || fresh)) return unknown;
    const read = await this.readOnce(hallId);
    return rooms.find((room) => !isKnown(read, room));
  }

  /** One of them was not found where it ought to be: an import has taken it away. */
  forget(hallId: string): void {
    this.halls.delete(hallId);
  }

  /** Whoever asks while the rooms are being read shares that reading. */
  private readOnce(hallId: string): Promise<Known> {
    const underWay = this.reading.get(hallId);
    if (underWay) return underWay;
    const reading = this.read(hallId).finally(() => this.reading.delete(hallId));
    this.reading.set(hallId, reading);
    return reading;
  }

  private async read(hallId: string): Promise<Known> {
    const readAt = performance.now();
    const rows = await this.dataSource.query<{ room: string }[]>(ROOMS, [hallId]);
    const known = { rooms: new Set(rows.map(({ room }) => room)), readAt };
    this.halls.set(hallId, known);
    return known;
  }
}

function isKnown({ rooms }: Known, room: Room): boolean {
  return ALWAYS_THERE.includes(room) || room.startsWith('ticket:') || rooms.has(room);
}

const ROOMS = `
  SELECT 'area:' || id AS room FROM area WHERE hall_id = $1
  UNION ALL SELECT 'queue:' || id FROM queue WHERE hall_id = $1
  UNION ALL SELECT prefix || id FROM service_window, unnest('{window:,pad:}'::text[]) AS prefix
    WHERE hall_id = $1
`;
