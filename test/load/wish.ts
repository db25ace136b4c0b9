export const PARTS = [
  'writePath',
  'callNext',
  'openingBurst',
  'liveWire',
  'growth',
  'inputToPaint',
] as const;
export type Part = (typeof PARTS)[number];

/** What the command line asks for. */
export interface BenchWish {
  /** One JSON object on stdout instead of the table. */
  readonly json: boolean;
  readonly parts: readonly Part[];
  /** How long each single measurement of a rate runs. */
  readonly seconds: number;
  readonly rounds: number;
  /** Tickets of days past in the grown database. */
  readonly history: number;
}

const DEFAULTS: BenchWish = {
  json: false,
  parts: PARTS,
  seconds: 2,
  rounds: 3,
  history: 1_000_000,
};

export const USAGE = `npm run bench -- [--json] [--only ${PARTS.join(',')}] [--seconds n] [--rounds n] [--history tickets]`;

/** @returns a sentence about what is wrong instead of a wish that cannot be read */
export function readWish(words: readonly string[]): BenchWish | string {
  let wish = DEFAULTS;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--json') {
      wish = { ...wish, json: true };
      continue;
    }
    index += 1;
    const next = withOption(wish, word, words[index]);
    if (typeof next === 'string') return next;
    wish = next;
  }
  return wish;
}

function withOption(wish: BenchWish, word: string, value: string | undefined): BenchWish | string {
  if (word === '--only') {
    const parts = (value ?? '').split(',');
    const unknown = parts.find((part) => !isPart(part));
    return unknown === undefined
      ? { ...wish, parts: PARTS.filter((part) => parts.includes(part)) }
      : `There is no part "${unknown}"; there are ${PARTS.join(', ')}.`;
  }
  const name = /^--(seconds|rounds|history)$/.exec(word)?.[1];
  if (name === undefined) return `What is ${word}?`;
  const number = /^\d{1,8}$/.test(value ?? '') ? Number(value) : 0;
  return number > 0 ? { ...wish, [name]: number } : `${word} takes a whole number above 0.`;
}

function isPart(word: string): word is Part {
  return PARTS.some((part) => part === word);
}
