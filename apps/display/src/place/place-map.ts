import type { AreaView, WindowView } from '@onewindow/contracts';

/** A small map of one room with its entrance at the bottom, in units of its own. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  readonly windows: readonly { readonly id: string; readonly x: number; readonly y: number }[];
}

/** Room around the outermost windows, in metres, so that no dot touches the wall. */
const MARGIN_METRES = 1.5;

/**
 * Draws an area as seen by somebody who has just walked in from the street, because that is how
 * people look for a window; areas north of the street are drawn as on the plan, others turned round.
 */
export function placeMapOf(
  area: AreaView,
  windows: readonly WindowView[],
  street: AreaView | undefined,
): PlaceMap {
  const { x0, y0, x1, y1 } = area.rectangle;
  const streetIsSouth = street === undefined || street.rectangle.y0 >= y1;
  const width = x1 - x0;
  const height = y1 - y0;
  const clamp = (value: number, most: number) =>
    Math.min(most - MARGIN_METRES, Math.max(MARGIN_METRES, value));
  return {
    width,
    height,
    windows: windows
      .filter((window) => window.areaId === area.id)
      .map((window) => ({
        id: window.id,
        x: clamp(streetIsSouth ? window.x - x0 : x1 - window.x, width),
        y: clamp(streetIsSouth ? window.y - y0 : y1 - window.y, height),
      })),
  };
}
