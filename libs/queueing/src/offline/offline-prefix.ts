/** Without I and O, as every prefix; the last letters first, because queues take the first ones. */
const LETTERS = 'ZYXWVUTSRQPNMLKJHGFEDCBA';
const FIRST_LETTERS = `X${LETTERS.replace('X', '')}`;
const SECOND_LETTERS = [...LETTERS].reverse();

/**
 * A prefix for the numbers one kiosk gives out by itself: two letters, in a fixed order, that neither
 * a queue of the hall nor another kiosk has. Throws when none is left: a hall of 576 kiosks and queues
 * is configured wrongly.
 */
export function freeOfflinePrefix(taken: ReadonlySet<string>): string {
  for (const first of FIRST_LETTERS) {
    const second = SECOND_LETTERS.find((letter) => !taken.has(first + letter));
    if (second !== undefined) return first + second;
  }
  throw new RangeError('No prefix is left for another kiosk');
}
