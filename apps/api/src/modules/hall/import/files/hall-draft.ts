import type { ProblemList } from '../problems/problem-list';
import type { Columns } from '../tables/column';
import {
  type AreaRow,
  AREAS,
  type BundleRow,
  BUNDLES,
  type DepartmentRow,
  DEPARTMENTS,
  type ItemRow,
  ITEMS,
  type QueueRow,
  QUEUES,
  type ThemeRow,
  THEMES,
  type WindowRow,
  WINDOWS,
} from '../tables/hall-tables';
import { type Draft, readTable, type TableSpec } from '../tables/read-table';
import type { HallDescription } from './hall-description';
import { type HallFiles, itemFileNames, textOf } from './hall-files';
import { HALL_FILE, readHallDescription } from './read-hall-description';

const THEME_FILE = 'themes.csv';
const BUNDLE_FILE = 'bundles.csv';

/** Everything the files say, as far as it could be read. */
export interface HallDraft {
  readonly hall: HallDescription | undefined;
  readonly areas: readonly Draft<AreaRow>[];
  readonly windows: readonly Draft<WindowRow>[];
  readonly queues: readonly Draft<QueueRow>[];
  readonly departments: readonly Draft<DepartmentRow>[];
  readonly themes: readonly Draft<ThemeRow>[];
  readonly items: readonly Draft<ItemRow>[];
  readonly bundles: readonly Draft<BundleRow>[];
}

/** Reads all files of a hall, each by itself; how they fit together is checked afterwards. */
export function readHallDraft(files: HallFiles, problems: ProblemList): HallDraft {
  const table = <C extends Columns>(name: string, spec: TableSpec<C>) => {
    const text = textOf(name, files, problems);
    return text === undefined ? [] : readTable(name, text, spec, problems);
  };
  const description = textOf(HALL_FILE, files, problems);
  return {
    hall: description === undefined ? undefined : readHallDescription(description, problems),
    areas: table('areas.csv', AREAS),
    windows: table('windows.csv', WINDOWS),
    queues: table('queues.csv', QUEUES),
    departments: table('departments.csv', DEPARTMENTS),
    // A hall may leave its themes without English names.
    themes: files.has(THEME_FILE) ? table(THEME_FILE, THEMES) : [],
    items: itemFileNames(files).flatMap((name) => table(name, ITEMS)),
    // Many a hall has none.
    bundles: files.has(BUNDLE_FILE) ? table(BUNDLE_FILE, BUNDLES) : [],
  };
}
