import type { AreaView } from '@onewindow/contracts';
import { centreOf, heightOf, widthOf, type Box, type Point } from './plan';

/** The walk from the room where numbers are taken, along the street, to a room and its window. */
export interface Walk {
  readonly start: AreaView;
  readonly street: AreaView;
  readonly targetId: string;
  readonly corners: readonly Point[];
  /** Along the street, rounded to what people can judge. */
  readonly metres: number;
  /** On which hand the room lies for whoever walks along the street. */
  readonly side: 'left' | 'right';
}

/** So far does the line end before what it leads to, so that it covers nothing. */
const SHORT_OF_WINDOW_METRES = 1.8;
const INTO_ROOM_METRES = 3;
const STEP_METRES = 10;

/**
 * A guiding line, not a survey: rooms open to the street, so one turns off it in front of the room.
 *
 * @returns null for a plan without a street from west to east with both rooms beside it; then no
 *   line is better than a wrong one
 */
export function walkTo(areas: readonly AreaView[], target: AreaView, window?: Point): Walk | null {
  const street = areas.find(({ kind }) => kind === 'street');
  const start = areas.find(({ kind }) => kind === 'kiosks');
  if (!street || !start || start.id === target.id) return null;
  const middle = centreOf(street.rectangle).y;
  const isNorth = lies(target.rectangle, street.rectangle);
  if (isNorth === null || lies(start.rectangle, street.rectangle) === null) return null;
  if (widthOf(street.rectangle) < heightOf(street.rectangle)) return null;

  const from = startOf(start.rectangle, street.rectangle);
  const turn = turnOf(target.rectangle, window);
  const eastward = turn >= from.x;
  return {
    start,
    street,
    targetId: target.id,
    corners: [
      from,
      { x: from.x, y: middle },
      { x: turn, y: middle },
      ...insideOf(target.rectangle, isNorth, turn, window),
    ],
    metres: Math.max(STEP_METRES, Math.round(Math.abs(turn - from.x) / STEP_METRES) * STEP_METRES),
    side: eastward === isNorth ? 'left' : 'right',
  };
}

/** Just inside the door, so that the name of the room stays free. */
function startOf(room: Box, street: Box): Point {
  const { x } = centreOf(room);
  const isNorth = lies(room, street);
  return { x, y: isNorth ? room.y1 - INTO_ROOM_METRES / 2 : room.y0 + INTO_ROOM_METRES / 2 };
}

/** Whether a room lies on the north side of the street; null when it lies on neither. */
function lies(room: Box, street: Box): boolean | null {
  if (room.y1 <= street.y0) return true;
  return room.y0 >= street.y1 ? false : null;
}

/** Where one turns off the street: before the middle of the room, or nearer to the window. */
function turnOf(room: Box, window: Point | undefined): number {
  const { x } = centreOf(room);
  if (window === undefined) return x;
  return x + Math.sign(window.x - x || 1) * widthOf(room) * 0.22;
}

function insideOf(room: Box, isNorth: boolean, turn: number, window?: Point): readonly Point[] {
  // Inwards is up on a plan with north on top when the room lies north of the street.
  const inwards = isNorth ? -1 : 1;
  const door = isNorth ? room.y1 : room.y0;
  if (window === undefined) return [{ x: turn, y: door + inwards * INTO_ROOM_METRES }];
  const toSideWall = Math.min(window.x - room.x0, room.x1 - window.x);
  const toBackWall = isNorth ? window.y - room.y0 : room.y1 - window.y;
  if (toSideWall <= toBackWall) {
    const short = Math.sign(turn - window.x) * SHORT_OF_WINDOW_METRES;
    return [
      { x: turn, y: window.y },
      { x: window.x + short, y: window.y },
    ];
  }
  const before = window.y - inwards * SHORT_OF_WINDOW_METRES * 2;
  return [
    { x: turn, y: before },
    { x: window.x, y: before },
    { x: window.x, y: window.y - inwards * SHORT_OF_WINDOW_METRES },
  ];
}
