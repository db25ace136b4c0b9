import type { WaitView } from '@onewindow/contracts';

/**
 * The one way a wait reaches a screen. Estimators differ in skill, never in what they answer: a
 * range that means to hold, or honestly unknown.
 */
export abstract class WaitEstimator {
  /** For each queue of the hall: the wait of somebody who would take a number now. */
  abstract forNewcomers(hallId: string): Promise<ReadonlyMap<string, WaitView>>;

  /** The rest of the wait of these tickets; those that do not wait are `unknown`. */
  abstract forTickets(
    hallId: string,
    ticketIds: readonly string[],
  ): Promise<ReadonlyMap<string, WaitView>>;
}
