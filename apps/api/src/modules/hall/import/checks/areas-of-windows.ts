import type { Fault } from '../problems/import-problem';
import type { ProblemList } from '../problems/problem-list';
import type { AreaRow, WindowRow } from '../tables/hall-tables';
import type { Draft } from '../tables/read-table';

/**
 * Which room each window stands in: a service hall has the windows of its zone from the first to the
 * last it names, in the order of `windows.csv`. Every window must stand in exactly one.
 */
export function areasOfWindows(
  areas: readonly Draft<AreaRow>[],
  windows: readonly Draft<WindowRow>[],
  problems: ProblemList,
): ReadonlyMap<string, string> {
  const areaOf = new Map<string, string>();
  for (const area of areas) {
    for (const window of windowsOf(area, windows, problems)) {
      const other = areaOf.get(window);
      if (other === undefined) areaOf.set(window, area.id ?? '');
      else reportEnd(area, 'first_window', sharedWindow(window, other), problems);
    }
  }
  if (areas.length > 0) reportHomeless(windows, areaOf, problems);
  return areaOf;
}

const sharedWindow = (window: string, area: string): Fault => ({
  code: 'area.windows-shared',
  params: { window, area },
});

function windowsOf(
  area: Draft<AreaRow>,
  windows: readonly Draft<WindowRow>[],
  problems: ProblemList,
): readonly string[] {
  const { firstWindow: first, lastWindow: last, zoneId } = area;
  if (first == null || last == null || windows.length === 0) return [];
  const from = indexOf(first, 'first_window');
  const to = indexOf(last, 'last_window');
  if (from < 0 || to < 0) return [];
  if (to < from) {
    reportEnd(
      area,
      'last_window',
      { code: 'area.windows-reversed', params: { first, last } },
      problems,
    );
  }
  return windows
    .slice(from, to + 1)
    .filter((window) => window.zoneId === zoneId)
    .flatMap(({ id }) => id ?? []);

  function indexOf(end: string, column: string): number {
    const index = windows.findIndex(({ id }) => id === end);
    const fault = faultOfEnd(end, windows[index], zoneId);
    if (fault) reportEnd(area, column, fault, problems);
    return index;
  }
}

function faultOfEnd(
  window: string,
  row: Draft<WindowRow> | undefined,
  zone: string | null | undefined,
): Fault | undefined {
  if (!row) {
    return { code: 'reference.unknown', params: { value: window, file: 'windows.csv' } };
  }
  if (zone == null || row.zoneId === undefined || row.zoneId === zone) return undefined;
  return { code: 'area.windows-elsewhere', params: { window, zone } };
}

function reportEnd(
  { file, line }: Draft<AreaRow>,
  column: string,
  fault: Fault,
  problems: ProblemList,
): void {
  problems.add({ file, line, column }, fault);
}

function reportHomeless(
  windows: readonly Draft<WindowRow>[],
  areaOf: ReadonlyMap<string, string>,
  problems: ProblemList,
): void {
  for (const { id, file, line } of windows) {
    if (id === undefined || areaOf.has(id)) continue;
    const fault: Fault = { code: 'window.without-area', params: { window: id } };
    problems.add({ file, line, column: 'number' }, fault);
  }
}
