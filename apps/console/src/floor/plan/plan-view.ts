import type { AreaRectangle, HallView } from '@onewindow/contracts';

/** Air around a room that fills the picture, in metres. */
const MARGIN_METRES = 1.5;

/** The part of the plan to be drawn, as the `viewBox` of a picture in metres. */
export function planView(plan: HallView['plan'], room: AreaRectangle | null): string {
  if (room === null) return `0 0 ${plan.widthMetres} ${plan.depthMetres}`;
  const width = room.x1 - room.x0 + 2 * MARGIN_METRES;
  const depth = room.y1 - room.y0 + 2 * MARGIN_METRES;
  return `${room.x0 - MARGIN_METRES} ${room.y0 - MARGIN_METRES} ${width} ${depth}`;
}
