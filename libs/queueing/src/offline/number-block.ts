import type { BusinessDate } from '../numbering/business-date';

/** Numbers of one prefix that one kiosk alone may give out on one day; both ends are in it. */
export interface NumberBlock {
  readonly businessDate: BusinessDate;
  readonly from: number;
  readonly to: number;
}

/** One every six seconds for as long as a kiosk may do without the server. */
export const OFFLINE_BLOCK_SIZE = 300;

/** The block behind those of the day, which begins with 1; gaps are left where one is not used up. */
export function nextBlock(
  businessDate: BusinessDate,
  lastOfDay: number | undefined,
  size = OFFLINE_BLOCK_SIZE,
): NumberBlock {
  const from = (lastOfDay ?? 0) + 1;
  return { businessDate, from, to: from + size - 1 };
}

export function isInBlock({ from, to }: NumberBlock, number: number): boolean {
  return Number.isSafeInteger(number) && number >= from && number <= to;
}

/** The number behind the last one given out, or undefined when the block is used up. */
export function nextInBlock(block: NumberBlock, last: number | undefined): number | undefined {
  const number = last === undefined ? block.from : last + 1;
  return isInBlock(block, number) ? number : undefined;
}
