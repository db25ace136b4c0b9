import type { DayCounts } from '@onewindow/contracts';
import type { QueueRow } from './queue-rows';
import type { SortDirection } from '../table/sort-rows';

/** Steps of the day that stand in the tables; recalls and expiries are told elsewhere. */
export const SHOWN_COUNTERS = [
  'issued',
  'called',
  'started',
  'completed',
  'missed',
  'cancelled',
  'rated',
] as const satisfies readonly (keyof DayCounts)[];
export type ShownCounter = (typeof SHOWN_COUNTERS)[number];

/** A window never issues a ticket. */
export const WINDOW_COUNTERS = SHOWN_COUNTERS.filter((counter) => counter !== 'issued');

export type QueueColumn = 'name' | 'waiting' | 'longest' | 'windows' | ShownCounter;

/** Names are looked up from A on; of numbers the greatest matter first. */
export function firstDirection(column: QueueColumn): SortDirection {
  return column === 'name' ? 'ascending' : 'descending';
}

export function queueValue(row: QueueRow, column: QueueColumn): string | number | null {
  switch (column) {
    case 'name':
      return row.id;
    case 'waiting':
      return row.waiting;
    case 'longest':
      return row.longestWaitMs;
    case 'windows':
      return row.windowsOpen;
    default:
      return row.counts[column];
  }
}
