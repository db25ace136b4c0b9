import type { LocalizedName, PriorityClass } from '@onewindow/contracts';
import type { WindowSkill } from '@onewindow/queueing';
import type { DataSource } from 'typeorm';

export interface RoutingWindow {
  readonly name: string;
  readonly areaId: string;
  /** Main one first, loans and past ones included. */
  readonly skills: readonly WindowSkill[];
}

export interface Routing {
  readonly windows: ReadonlyMap<string, RoutingWindow>;
  readonly areas: ReadonlyMap<string, LocalizedName>;
  readonly areasByQueue: ReadonlyMap<string, ReadonlySet<string>>;
  readonly collectQueues: ReadonlyMap<string, string>;
}

interface WindowRow {
  readonly id: string;
  readonly name: string;
  readonly area_id: string;
}

interface SkillRow {
  readonly window_id: string;
  readonly queue_id: string;
  readonly level: number;
  readonly penalty_minutes: number;
  readonly preference_minutes: Partial<Record<PriorityClass, number>>;
  readonly item_kinds: string[] | null;
  readonly valid_from: Date | null;
  readonly valid_until: Date | null;
}

interface AreaRow {
  readonly id: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
}

interface RouteRow {
  readonly apply_queue_id: string;
  readonly collect_queue_id: string;
}

export async function readRouting(dataSource: DataSource, hallId: string): Promise<Routing> {
  const [windows, skills, areas, routes] = await Promise.all([
    dataSource.query<WindowRow[]>(
      'SELECT id, name, area_id FROM service_window WHERE hall_id = $1 ORDER BY position',
      [hallId],
    ),
    dataSource.query<SkillRow[]>(
      `SELECT window_id, queue_id, level, penalty_minutes, preference_minutes, item_kinds,
         valid_from, valid_until
       FROM window_skill WHERE hall_id = $1 ORDER BY window_id, level, queue_id`,
      [hallId],
    ),
    dataSource.query<AreaRow[]>(
      'SELECT id, name_zh_hans, name_zh_hant, name_en FROM area WHERE hall_id = $1',
      [hallId],
    ),
    dataSource.query<RouteRow[]>(
      'SELECT apply_queue_id, collect_queue_id FROM collection_route WHERE hall_id = $1',
      [hallId],
    ),
  ]);
  const skillsByWindow = groupSkills(skills);
  return {
    windows: new Map(
      windows.map(({ id, name, area_id }) => [
        id,
        { name, areaId: area_id, skills: skillsByWindow.get(id) ?? [] },
      ]),
    ),
    areas: new Map(areas.map((area) => [area.id, namesOf(area)])),
    areasByQueue: areasByQueue(windows, skillsByWindow),
    collectQueues: new Map(routes.map((route) => [route.apply_queue_id, route.collect_queue_id])),
  };
}

function groupSkills(rows: readonly SkillRow[]): Map<string, WindowSkill[]> {
  const groups = new Map<string, WindowSkill[]>();
  for (const row of rows) {
    groups.set(row.window_id, [...(groups.get(row.window_id) ?? []), toSkill(row)]);
  }
  return groups;
}

function toSkill(row: SkillRow): WindowSkill {
  return {
    queueId: row.queue_id,
    level: row.level,
    penaltyMinutes: row.penalty_minutes,
    preferenceMinutes: row.preference_minutes,
    itemKinds: row.item_kinds ?? undefined,
    validFrom: row.valid_from?.getTime(),
    validUntil: row.valid_until?.getTime(),
  };
}

function areasByQueue(
  windows: readonly WindowRow[],
  skillsByWindow: ReadonlyMap<string, readonly WindowSkill[]>,
): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>();
  for (const window of windows) {
    for (const { queueId } of skillsByWindow.get(window.id) ?? []) {
      areas.set(queueId, (areas.get(queueId) ?? new Set()).add(window.area_id));
    }
  }
  return areas;
}

function namesOf(area: AreaRow): LocalizedName {
  return { zhHans: area.name_zh_hans, zhHant: area.name_zh_hant, en: area.name_en };
}
