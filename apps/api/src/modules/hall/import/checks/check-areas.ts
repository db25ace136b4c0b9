import type { HallDescription } from '../files/hall-description';
import type { Fault } from '../problems/import-problem';
import type { ProblemList } from '../problems/problem-list';
import type { AreaRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';
import { expectKnown, type Names } from './names';

/** Only rooms of this kind have windows; the street and the lobby have none. */
const WITH_WINDOWS = 'service-hall';

export function checkAreas(
  areas: readonly Draft<AreaRow>[],
  zones: Names,
  plan: HallDescription['plan'] | undefined,
  problems: ProblemList,
): void {
  for (const area of areas) {
    expectKnown(area.zoneId, zones, { ...placeOf(area), column: 'zone' }, problems);
    checkCorners(area, problems);
    checkRange(area, problems);
    if (plan) {
      expectOnPlan(area, { column: 'x1', value: area.x1, greatest: plan.widthMetres }, problems);
      expectOnPlan(area, { column: 'y1', value: area.y1, greatest: plan.depthMetres }, problems);
    }
  }
}

/** Reports a coordinate beyond the edge of the floor plan. */
export function expectOnPlan(
  row: { readonly file: string; readonly line: number },
  { column, value, greatest }: { column: string; value: number | undefined; greatest: number },
  problems: ProblemList,
): void {
  if (value === undefined || value <= greatest) return;
  problems.add(
    { ...placeOf(row), column },
    { code: 'cell.out-of-range', params: { value, least: 0, greatest } },
  );
}

function checkCorners(area: Draft<AreaRow>, problems: ProblemList): void {
  const pairs = [
    { column: 'x1', least: area.x0, greatest: area.x1 },
    { column: 'y1', least: area.y0, greatest: area.y1 },
  ];
  for (const { column, least, greatest } of pairs) {
    if (least === undefined || greatest === undefined || least < greatest) continue;
    problems.add(
      { ...placeOf(area), column },
      { code: 'area.corners-crossed', params: { least, greatest } },
    );
  }
}

function checkRange(area: Draft<AreaRow>, problems: ProblemList): void {
  const fault = faultOfRange(area);
  if (fault) problems.add({ ...placeOf(area), column: 'first_window' }, fault);
  if (area.kind === WITH_WINDOWS && area.zoneId === null) {
    problems.add({ ...placeOf(area), column: 'zone' }, { code: 'cell.empty', params: {} });
  }
}

function faultOfRange({
  kind,
  firstWindow: first,
  lastWindow: last,
}: Draft<AreaRow>): Fault | undefined {
  if (first === undefined || last === undefined || kind === undefined) return undefined;
  if ((first === null) !== (last === null)) {
    return { code: 'area.windows-half-given', params: {} };
  }
  if (kind === WITH_WINDOWS) {
    return first === null ? { code: 'area.windows-missing', params: {} } : undefined;
  }
  return first === null ? undefined : { code: 'area.windows-misplaced', params: { kind } };
}

const placeOf = ({ file, line }: { readonly file: string; readonly line: number }) => ({
  file,
  line,
});
