import type { AreaKind, AreaView, LocalizedName, VoiceChoice } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { namesOf, type LocalizedRow } from './localized-row';

/** The number, the time and the day a snapshot is of. */
export interface SnapshotMoment {
  readonly epoch: string;
  readonly seq: number;
  readonly at: Date;
  readonly businessDate: string;
  readonly hallNames: LocalizedName;
  readonly hallVoice: VoiceChoice;
}

/** An area with what is chosen for its voice, which only its own room is told. */
export interface AreaFacts {
  readonly view: AreaView;
  readonly voice: VoiceChoice;
}

interface MomentRow extends LocalizedRow {
  readonly epoch: string;
  readonly seq: string;
  readonly at: Date;
  readonly business_date: string;
  readonly voice: VoiceChoice;
}

interface AreaRow extends LocalizedRow {
  readonly id: string;
  readonly kind: AreaKind;
  readonly zone_id: string | null;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly voice: VoiceChoice;
}

/** Must be the first statement of its transaction: it fixes what all others see. */
export async function readMoment(
  manager: EntityManager,
  hallId: string,
): Promise<SnapshotMoment | undefined> {
  const [row] = await manager.query<MomentRow[]>(MOMENT, [hallId]);
  return (
    row && {
      epoch: row.epoch,
      seq: Number(row.seq),
      at: row.at,
      businessDate: row.business_date,
      hallNames: namesOf(row),
      hallVoice: row.voice,
    }
  );
}

export async function readAreas(manager: EntityManager, hallId: string): Promise<AreaFacts[]> {
  const rows = await manager.query<AreaRow[]>(AREAS, [hallId]);
  return rows.map((row) => ({
    view: {
      id: row.id,
      kind: row.kind,
      zoneId: row.zone_id,
      names: namesOf(row),
      rectangle: { x0: row.x0, y0: row.y0, x1: row.x1, y1: row.y1 },
    },
    voice: row.voice,
  }));
}

const MOMENT = `
  SELECT clock.epoch, clock.seq, hall_now(hall.id) AS at, hall.business_date::text,
    hall.name_zh_hans, hall.name_zh_hant, hall.name_en, hall.voice
  FROM hall JOIN hall_clock clock ON clock.hall_id = hall.id
  WHERE hall.id = $1
`;

const AREAS = `
  SELECT id, kind, zone_id, name_zh_hans, name_zh_hant, name_en, x0, y0, x1, y1, voice
  FROM area WHERE hall_id = $1 ORDER BY position
`;
