export const STEPS_OF_VISIT = ['issue', 'call', 'start', 'complete'] as const;
export type StepOfVisit = (typeof STEPS_OF_VISIT)[number];

/** One step of one ticket: as somebody was told, or as it stands in the database. */
export interface Step {
  readonly action: StepOfVisit;
  readonly ticketId: string;
}

export interface Faults {
  /** Steps somebody was told of that the database does not know. */
  readonly lost: number;
  /** Steps beyond the first of their kind of a ticket, told or stored. */
  readonly double: number;
}

/** @param stored one entry for each row of the step log */
export function findFaults(told: readonly Step[], stored: readonly Step[]): Faults {
  const toldOf = countSteps(told);
  const storedOf = countSteps(stored);
  let lost = 0;
  let double = 0;
  for (const key of new Set([...toldOf.keys(), ...storedOf.keys()])) {
    const toldTimes = toldOf.get(key) ?? 0;
    const storedTimes = storedOf.get(key) ?? 0;
    if (toldTimes > 0 && storedTimes === 0) lost += 1;
    double += Math.max(0, Math.max(toldTimes, storedTimes) - 1);
  }
  return { lost, double };
}

export function sumFaults(all: readonly Faults[]): Faults {
  return all.reduce(
    (sum, { lost, double }) => ({ lost: sum.lost + lost, double: sum.double + double }),
    { lost: 0, double: 0 },
  );
}

function countSteps(steps: readonly Step[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { action, ticketId } of steps) {
    const key = `${action} ${ticketId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
