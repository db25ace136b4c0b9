export type SortDirection = 'ascending' | 'descending';

export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly direction: SortDirection;
}

/** A second click on the same column turns it round; another column begins with its own direction. */
export function nextSorting<Column extends string>(
  sorting: Sorting<Column>,
  column: Column,
  first: SortDirection,
): Sorting<Column> {
  if (sorting.column !== column) return { column, direction: first };
  return { column, direction: sorting.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** Sorted anew; rows of equal value keep their order, and rows without a value come last. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  direction: SortDirection,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), 'zh-Hans-CN', { numeric: true });
  });
}
