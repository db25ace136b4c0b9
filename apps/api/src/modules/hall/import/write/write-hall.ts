import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DepartmentEntity } from '../../../catalogue/department.entity';
import { ItemEntity } from '../../../catalogue/item.entity';
import { ThemeEntity } from '../../../catalogue/theme.entity';
import { AreaEntity } from '../../area.entity';
import { QueueEntity } from '../../queue.entity';
import { ServiceWindowEntity } from '../../service-window.entity';
import { ZoneEntity } from '../../zone.entity';
import type { HallContent } from '../content/hall-content';
import { HallImportError } from '../problems/hall-import-error';
import { ProblemList } from '../problems/problem-list';
import type { HallChanges, TableChange } from './hall-changes';
import { type FormerHolder, makeRoom, sparePrefix } from './make-room';
import { type KeptRow, removeAbsentRows } from './remove-absent-rows';
import { upsertRows, type UpsertCount } from './upsert-rows';
import { writeBundles } from './write-bundles';
import { writeHallRow } from './write-hall-row';
import { writeCollectionRoutes, writeSkills } from './write-skills';

/**
 * Makes the hall in the database what the files say, inside the caller's transaction.
 *
 * @throws HallImportError when a row that has to stay holds a name that the files give to another
 */
export async function writeHall(
  manager: EntityManager,
  content: HallContent,
): Promise<HallChanges> {
  const isNew = await writeHallRow(manager, content);
  const written = await writePlaces(manager, content);
  const displaced = await makeRoomForNames(manager, content);
  const filled = await writeQueuesAndCatalogue(manager, content);
  const { removed, kept } = await removeAbsent(manager, content);
  refuseHomeless(displaced, kept);
  const tables: Record<string, UpsertCount | TableChange> = { ...written, ...filled };
  return {
    hallId: content.hall.id,
    isNew,
    tables: Object.fromEntries(
      Object.entries(tables).map(([table, count]): [string, TableChange] => [
        table,
        { removed: removed[table] ?? 0, ...count },
      ]),
    ),
    kept,
  };
}

async function writePlaces(manager: EntityManager, { zones, areas, windows }: HallContent) {
  return {
    zone: await upsertRows(manager, { entity: ZoneEntity, rows: zones }),
    area: await upsertRows(manager, { entity: AreaEntity, rows: areas }),
    service_window: await upsertRows(manager, { entity: ServiceWindowEntity, rows: windows }),
  };
}

async function writeQueuesAndCatalogue(manager: EntityManager, content: HallContent) {
  const { queues, departments, themes, items } = content;
  return {
    queue: await upsertRows(manager, { entity: QueueEntity, rows: queues }),
    collection_route: await writeCollectionRoutes(manager, content),
    window_skill: await writeSkills(manager, content),
    department: await upsertRows(manager, { entity: DepartmentEntity, rows: departments }),
    theme: await upsertRows(manager, { entity: ThemeEntity, rows: themes }),
    item: await upsertRows(manager, { entity: ItemEntity, rows: items }),
    ...(await writeBundles(manager, content)),
  };
}

interface Displaced {
  readonly queues: readonly FormerHolder[];
  readonly departments: readonly FormerHolder[];
}

async function makeRoomForNames(
  manager: EntityManager,
  { hall: { id: hallId }, queues, departments }: HallContent,
): Promise<Displaced> {
  return {
    queues: await makeRoom(manager, {
      hallId,
      table: 'queue',
      column: 'ticket_prefix',
      wanted: new Map(queues.map(({ id, ticketPrefix }) => [id, ticketPrefix])),
      spare: sparePrefix,
    }),
    departments: await makeRoom(manager, {
      hallId,
      table: 'department',
      column: 'name',
      wanted: new Map(departments.map(({ id, name }) => [id, name])),
      spare: () => randomUUID(),
    }),
  };
}

/** What a hall has decided about a queue goes with it. */
const OF_A_QUEUE = [
  'window_skill',
  'collection_route',
  'line_policy',
  'quota_band',
  'opening_hours',
  'booking_rule',
];

/** Those first that refer to the later ones. */
async function removeAbsent(manager: EntityManager, content: HallContent) {
  const { hall, zones, areas, windows, queues, departments, themes, items, bundles } = content;
  const removed: Record<string, number> = {};
  const kept: KeptRow[] = [];
  for (const { table, rows, along } of [
    { table: 'bundle', rows: bundles },
    { table: 'item', rows: items },
    { table: 'queue', rows: queues, along: OF_A_QUEUE },
    { table: 'service_window', rows: windows, along: ['window_skill', 'roster_shift'] },
    { table: 'department', rows: departments },
    { table: 'theme', rows: themes },
    { table: 'area', rows: areas },
    { table: 'zone', rows: zones },
  ]) {
    const present = rows.map(({ id }) => id);
    const removal = await removeAbsentRows(manager, { hallId: hall.id, table, present, along });
    removed[table] = removal.removed.length;
    kept.push(...removal.kept);
  }
  return { removed, kept };
}

/** A row that stays would keep the spare name it was given; better to change nothing and say so. */
function refuseHomeless({ queues, departments }: Displaced, kept: readonly KeptRow[]): void {
  const problems = new ProblemList();
  const stays = (table: string, id: string): boolean =>
    kept.some((row) => row.table === table && row.id === id);
  for (const { id, value } of queues.filter((holder) => stays('queue', holder.id))) {
    problems.add(
      { file: 'queues.csv', column: 'ticket_prefix' },
      { code: 'queue.prefix-still-used', params: { prefix: value, queue: id } },
    );
  }
  for (const { id, value } of departments.filter((holder) => stays('department', holder.id))) {
    problems.add(
      { file: 'departments.csv', column: 'name' },
      { code: 'department.name-still-used', params: { name: value, department: id } },
    );
  }
  if (!problems.isEmpty) throw new HallImportError(problems);
}
