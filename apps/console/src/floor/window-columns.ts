import { WINDOW_STATES, windowStateOf } from '@onewindow/contracts';
import type { FloorWindow } from './floor-windows';
import type { ShownCounter } from './queue-columns';

export type WindowColumn = 'id' | 'name' | 'state' | ShownCounter;

/** States come in their own order, not in that of their names. */
export function windowValue(window: FloorWindow, column: WindowColumn): string | number {
  switch (column) {
    case 'id':
      return window.id;
    case 'name':
      return window.name;
    case 'state':
      return WINDOW_STATES.indexOf(windowStateOf(window));
    default:
      return window.counts[column];
  }
}
