import type { Text } from '../locales/texts';

/** What every part of a slip is written with. */
export interface WritingDesk {
  readonly text: Text;
  /** Letters on a line. */
  readonly columns: number;
}
