/** Long enough to read a full page from the last row of seats. */
export const PAGE_MS = 8_000;

export interface BoxShape {
  readonly width: number;
  readonly height: number;
}

export interface RowLayout {
  readonly columns: number;
  readonly rowsPerColumn: number;
}

/** Number of rows that fit, at least one: a board that is too small still shows its calls. */
export function rowsThatFit(height: number, rowPitch: number): number {
  return rowPitch > 0 ? Math.max(1, Math.floor(height / rowPitch)) : 1;
}

/**
 * One column while everything fits, so that a row reads across the board; as many columns as the
 * width bears before anything has to wait for the next page.
 */
export function rowLayout(
  count: number,
  box: BoxShape,
  rowPitch: number,
  columnWidth: number,
): RowLayout {
  const rowsPerColumn = rowsThatFit(box.height, rowPitch);
  const most = columnWidth > 0 ? Math.max(1, Math.floor(box.width / columnWidth)) : 1;
  const wanted = Math.max(1, Math.ceil(count / rowsPerColumn));
  return { columns: Math.min(most, wanted), rowsPerColumn };
}

/** Cuts a list into pages of equal size; a list without entries is one empty page. */
export function pagesOf<T>(entries: readonly T[], pageSize: number): readonly (readonly T[])[] {
  const size = Math.max(1, pageSize);
  if (entries.length === 0) return [[]];
  const pages: (readonly T[])[] = [];
  for (let start = 0; start < entries.length; start += size) {
    pages.push(entries.slice(start, start + size));
  }
  return pages;
}

/** The page shown when the first page was last put up `sinceMs` ago; pages take turns. */
export function pageAt(sinceMs: number, pageCount: number): number {
  if (pageCount <= 1) return 0;
  return Math.floor(Math.max(0, sinceMs) / PAGE_MS) % pageCount;
}
