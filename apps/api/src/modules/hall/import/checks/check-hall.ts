import type { HallDraft } from '../files/hall-draft';
import { HALL_FILE } from '../files/read-hall-description';
import type { ProblemList } from '../problems/problem-list';
import type { Draft } from '../tables/read-table';
import { areasOfWindows } from './areas-of-windows';
import { checkAreas } from './check-areas';
import { checkBundles } from './check-bundles';
import { checkItems } from './check-items';
import { checkQueues } from './check-queues';
import { checkWindows } from './check-windows';
import { type Key, type Names, RowsByName } from './names';

/**
 * Checks how the files fit together and reports every fault.
 *
 * @returns the area of every window, which only all files together tell
 */
export function checkHall(draft: HallDraft, problems: ProblemList): ReadonlyMap<string, string> {
  const { hall, areas, windows, queues, departments, themes, items, bundles } = draft;
  const zones = zonesOf(draft);
  const named = <R>(file: string, rows: readonly Draft<R>[], key: Key<R>): RowsByName<R> =>
    new RowsByName(file, rows, key, problems);
  const code = { column: 'code', of: idOf };

  named('areas.csv', areas, code);
  named('windows.csv', windows, { column: 'number', of: idOf });
  named('queues.csv', queues, { column: 'ticket_prefix', of: ({ ticketPrefix }) => ticketPrefix });
  named('departments.csv', departments, { column: 'short_name', of: idOf });
  named('themes.csv', themes, { column: 'name', of: idOf });
  named('bundles.csv', bundles, { column: 'name_zh_hans', of: ({ zhHans }) => zhHans });
  const queuesById = named('queues.csv', queues, code);
  const itemsById = named('items*.csv', items, code);
  const departmentsByName = named('departments.csv', departments, {
    column: 'name',
    of: ({ name }) => name,
  });

  checkAreas(areas, zones, hall?.plan, problems);
  checkQueues(queues, queuesById, zones, problems);
  checkWindows(
    windows,
    { zones, queues: queuesById, departments: departmentsByName, plan: hall?.plan },
    problems,
  );
  checkItems(items, queuesById, departmentsByName, problems);
  checkBundles(bundles, itemsById, problems);
  return areasOfWindows(areas, windows, problems);
}

const idOf = ({ id }: { readonly id?: string }): string | undefined => id;

function zonesOf({ hall }: HallDraft): Names {
  const ids = new Set(hall?.zones.map(({ id }) => id));
  return { file: HALL_FILE, isComplete: hall !== undefined, has: (id) => ids.has(id) };
}
