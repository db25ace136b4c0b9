import type { OpeningPlan } from './opening-hours';

/** A hall in which nobody has decided about hours. */
export const NO_HOURS: OpeningPlan = { week: new Map(), dates: new Map(), calendar: new Map() };
