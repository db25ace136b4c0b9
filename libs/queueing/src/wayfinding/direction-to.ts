import type { AreaRectangle, Direction, Facing, StandPoint } from '@onewindow/contracts';

/** Looking that way, what is to the east, to the south, to the west and to the north. */
const TURNED: Readonly<Record<Facing, Readonly<Record<Facing, Direction>>>> = {
  north: { north: 'ahead', east: 'right', south: 'behind', west: 'left' },
  east: { north: 'left', east: 'ahead', south: 'right', west: 'behind' },
  south: { north: 'behind', east: 'left', south: 'ahead', west: 'right' },
  west: { north: 'right', east: 'behind', south: 'left', west: 'ahead' },
};

/**
 * Where somebody who stands before a kiosk and looks at its screen has to go to reach a room of the
 * plan: towards its nearest point, on whichever axis that is farther. Null when they stand in it.
 */
export function directionTo(stand: StandPoint, room: AreaRectangle): Direction | null {
  const east = beyond(stand.x, room.x0, room.x1);
  const south = beyond(stand.y, room.y0, room.y1);
  if (east === 0 && south === 0) return null;
  const isAcross = Math.abs(east) >= Math.abs(south);
  const way = isAcross ? (east > 0 ? 'east' : 'west') : south > 0 ? 'south' : 'north';
  return TURNED[stand.facing][way];
}

/** How far a span lies beyond a point, in metres; negative when it lies before it. */
function beyond(point: number, from: number, to: number): number {
  if (point < from) return from - point;
  return point > to ? to - point : 0;
}
