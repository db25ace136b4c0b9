import { clamp, heightOf, widthOf, type Box } from './plan';
import type { Walk } from './walk';

/** On a phone a metre is then about six points wide, enough to tell one window from the next. */
const GREATEST_WIDTH_METRES = 62;
const LEAST_WIDTH_METRES = 46;
const MARGIN_METRES = 2;
/** So much of the room where the walk begins is shown with it. */
const START_METRES = 12;

/** The part of the plan that matters: the room with the street before it, and the start if it is near. */
export function nearView(room: Box, walk: Walk | null, plan: Box): Box {
  const street = walk?.street.rectangle;
  const whole = street ? union(room, { ...street, x0: room.x0, x1: room.x1 }) : room;
  const start = walk ? startOf(walk) : undefined;
  const withStart = start ? union(whole, start) : whole;
  const chosen = widthOf(withStart) <= GREATEST_WIDTH_METRES ? withStart : whole;
  return within(padded(chosen), plan);
}

/** All rooms, without the empty ground around them. */
export function wholeView(areas: readonly { readonly rectangle: Box }[]): Box {
  const [first, ...others] = areas.map(({ rectangle }) => rectangle);
  if (first === undefined) return { x0: 0, y0: 0, x1: 1, y1: 1 };
  return padded(others.reduce(union, first));
}

function startOf({ start: { rectangle }, street }: Walk): Box {
  const isNorth = rectangle.y1 <= street.rectangle.y0;
  return isNorth
    ? { ...rectangle, y0: Math.max(rectangle.y0, rectangle.y1 - START_METRES) }
    : { ...rectangle, y1: Math.min(rectangle.y1, rectangle.y0 + START_METRES) };
}

function union(a: Box, b: Box): Box {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

function padded({ x0, y0, x1, y1 }: Box): Box {
  const side = Math.max(MARGIN_METRES, (LEAST_WIDTH_METRES - (x1 - x0)) / 2);
  return { x0: x0 - side, y0: y0 - MARGIN_METRES, x1: x1 + side, y1: y1 + MARGIN_METRES };
}

/** Moved, not squeezed, into the plan. */
function within(view: Box, plan: Box): Box {
  const width = Math.min(widthOf(view), widthOf(plan));
  const height = Math.min(heightOf(view), heightOf(plan));
  const x0 = clamp(view.x0, plan.x0, plan.x1 - width);
  const y0 = clamp(view.y0, plan.y0, plan.y1 - height);
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}
