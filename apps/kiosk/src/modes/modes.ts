/** Ways in which one citizen may ask for another kiosk; none of them outlives the session. */
export const MODES = ['elder', 'low-reach', 'contrast', 'guidance'] as const;
export type Mode = (typeof MODES)[number];
/** Those that are on. */
export type Modes = ReadonlySet<Mode>;

export const NO_MODES: Modes = new Set();

export function withToggled(modes: Modes, mode: Mode): Modes {
  return new Set(MODES.filter((each) => modes.has(each) !== (each === mode)));
}

/** How many choices a page offers. Whatever does not fit stands on the next one. */
export interface PageSizes {
  readonly popular: number;
  readonly results: number;
  readonly items: number;
  readonly topics: number;
}

const USUAL: PageSizes = { popular: 8, results: 8, items: 12, topics: 16 };
/** In low-reach mode every choice is a key in the row below; no more fit into it. */
const LOW_REACH: PageSizes = { popular: 8, results: 6, items: 8, topics: 8 };
/** More than four choices at a time are hard to compare. */
const ELDER: PageSizes = { popular: 4, results: 4, items: 4, topics: 4 };

export function pageSizesOf(modes: Modes): PageSizes {
  if (modes.has('elder')) return ELDER;
  return modes.has('low-reach') ? LOW_REACH : USUAL;
}

/** Who needs larger letters needs more time, as does who has to listen to the end. */
export function patienceOf(modes: Modes): number {
  return modes.has('elder') || modes.has('guidance') ? 2 : 1;
}
