import type { Box, Point } from './plan';

/** What of a room lies in the view; null when it is hardly more than its edge. */
export function visiblePart(room: Box, view: Box): Box | null {
  const seen = {
    x0: Math.max(room.x0, view.x0),
    y0: Math.max(room.y0, view.y0),
    x1: Math.min(room.x1, view.x1),
    y1: Math.min(room.y1, view.y1),
  };
  return seen.x1 - seen.x0 < LEAST_METRES || seen.y1 - seen.y0 < LEAST_METRES ? null : seen;
}

const LEAST_METRES = 1;

export function pathOf(corners: readonly Point[]): string {
  return corners.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

const ARROW_METRES = 1.6;

/** A head at the end of the line, in the direction of its last stretch. */
export function arrowAt(corners: readonly Point[]): string | null {
  const [before, end] = corners.slice(-2);
  if (before === undefined || end === undefined) return null;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const dx = ((end.x - before.x) / length) * ARROW_METRES;
  const dy = ((end.y - before.y) / length) * ARROW_METRES;
  return pathOf([
    { x: end.x - dx - dy, y: end.y - dy + dx },
    end,
    { x: end.x - dx + dy, y: end.y - dy - dx },
  ]);
}
