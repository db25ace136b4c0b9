import type { LocalizedName } from '@onewindow/contracts';
import type { WindowSkill } from '@onewindow/queueing';
import type { DataSource } from 'typeorm';
import { WindowSkillEntity } from './window-skill.entity';
import { MAIN_FIRST, toSkill } from './window-skill.mapper';

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
    dataSource.manager.find(WindowSkillEntity, { where: { hallId }, order: MAIN_FIRST }),
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

function groupSkills(rows: readonly WindowSkillEntity[]): Map<string, WindowSkill[]> {
  const groups = new Map<string, WindowSkill[]>();
  for (const row of rows) {
    groups.set(row.windowId, [...(groups.get(row.windowId) ?? []), toSkill(row)]);
  }
  return groups;
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
