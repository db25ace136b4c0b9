import type { HallDescription } from '../files/hall-description';
import type { ProblemList } from '../problems/problem-list';
import type { WindowRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';
import { expectOnPlan } from './check-areas';
import { expectKnown, type Names } from './names';

/** A joint window is staffed by several departments. */
const DEPARTMENT_SEPARATOR = '、';

interface WindowReferences {
  readonly zones: Names;
  readonly queues: Names;
  readonly departments: Names;
  readonly plan: HallDescription['plan'] | undefined;
}

export function checkWindows(
  windows: readonly Draft<WindowRow>[],
  { zones, queues, departments, plan }: WindowReferences,
  problems: ProblemList,
): void {
  for (const window of windows) {
    const place = { file: window.file, line: window.line };
    expectKnown(window.zoneId, zones, { ...place, column: 'zone' }, problems);
    for (const queueId of window.queueIds ?? []) {
      expectKnown(queueId, queues, { ...place, column: 'queues' }, problems);
    }
    for (const department of departmentsOf(window, departments)) {
      expectKnown(department, departments, { ...place, column: 'department' }, problems);
    }
    if (!plan) continue;
    expectOnPlan(window, { column: 'x', value: window.x, greatest: plan.widthMetres }, problems);
    expectOnPlan(window, { column: 'y', value: window.y, greatest: plan.depthMetres }, problems);
  }
}

function departmentsOf({ department }: Draft<WindowRow>, departments: Names): readonly string[] {
  if (department === undefined || departments.has(department)) return [];
  return department.split(DEPARTMENT_SEPARATOR);
}
