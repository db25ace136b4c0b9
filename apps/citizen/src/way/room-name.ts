import type { AreaView } from '@onewindow/contracts';
import { fitLabel, type FittedLabel, type LetterSizes } from './fit-label';
import { centreOf, heightOf, widthOf, type Box, type Point } from './plan';
import { visiblePart } from './plan-shapes';
import type { Walk } from './walk';

/** Counters stand along the walls of a service hall; a name stays clear of them. */
const COUNTER_METRES = 3.2;
/** Of the width that is free; names do not touch walls. */
const SHARE = 0.94;
/** Of a street or of the room where the walk begins: the line keeps its own half. */
const FREE_OF_LINE = 0.32;
const LINE_METRES = 1;
const LINE_HEIGHT = 1.25;

export interface RoomName extends FittedLabel {
  readonly at: Point;
  readonly lineHeight: number;
}

type NamedRoom = Pick<AreaView, 'id' | 'kind' | 'rectangle'>;

/** The name of a room where it covers neither counters nor the line; null where it would not fit. */
export function placeName(
  name: string,
  room: NamedRoom,
  view: Box,
  { walk, sizes }: { readonly walk: Walk | null; readonly sizes: LetterSizes },
): RoomName | null {
  const seen = visiblePart(withoutCounters(room), view);
  if (seen === null) return null;
  const free = freePart(seen, room.id, walk);
  const label = fitLabel(name, widthOf(free) * SHARE, sizes);
  if (label === null) return null;
  const lineHeight = label.size * LINE_HEIGHT;
  if (label.lines.length * lineHeight > heightOf(free)) return null;
  return { ...label, at: centreOf(free), lineHeight };
}

function withoutCounters({ kind, rectangle }: NamedRoom): Box {
  if (kind !== 'service-hall') return rectangle;
  const { x0, x1 } = rectangle;
  return { ...rectangle, x0: x0 + COUNTER_METRES, x1: x1 - COUNTER_METRES };
}

function freePart(seen: Box, roomId: string, walk: Walk | null): Box {
  if (walk === null) return seen;
  if (roomId === walk.street.id) return { ...seen, y0: seen.y1 - heightOf(seen) * FREE_OF_LINE };
  if (roomId === walk.start.id) return beyondStart(seen, walk);
  return roomId === walk.targetId ? besideLine(seen, walk) : seen;
}

function beyondStart(seen: Box, { corners, street }: Walk): Box {
  const [from] = corners;
  if (from === undefined) return seen;
  const margin = 1.5;
  return from.y < street.rectangle.y0
    ? { ...seen, y1: from.y - margin }
    : { ...seen, y0: from.y + margin };
}

/** A line that goes on to a window leaves the wider side of the room to the name. */
function besideLine(seen: Box, { corners }: Walk): Box {
  const [, , turn, ...inside] = corners;
  if (turn === undefined || inside.length < 2) return seen;
  return turn.x < centreOf(seen).x
    ? { ...seen, x0: turn.x + LINE_METRES }
    : { ...seen, x1: turn.x - LINE_METRES };
}
