import type { BoxShape } from '../calls/paging';

export interface GridShape {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Columns and rows for a number of cells in a box, so that the cells come out as large as they can
 * while staying close to the wanted width ÷ height.
 */
export function gridShape(count: number, box: BoxShape, cellRatio: number): GridShape {
  let best: GridShape = { columns: 1, rows: Math.max(1, count) };
  let bestHeight = 0;
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.max(1, Math.ceil(count / columns));
    const usableHeight = Math.min(box.height / rows, box.width / columns / cellRatio);
    if (usableHeight > bestHeight) {
      bestHeight = usableHeight;
      best = { columns, rows };
    }
  }
  return best;
}
