import type { Client } from 'pg';
import { openDesks, SAMPLE_HALL } from './bench-halls';
import type { Desk } from './desk';
import { issueScreenPasses, type ScreenPasses } from './screen-passes';

/** Windows of the sample hall. */
export const WINDOWS = 222;

/** The sample hall with a clerk at every window, and what screens are let in with. */
export interface StaffedHall {
  readonly desks: readonly Desk[];
  readonly passes: ScreenPasses;
}

export async function staffWholeHall(client: Client): Promise<StaffedHall> {
  const desks = await openDesks(client, SAMPLE_HALL, WINDOWS);
  return { desks, passes: await issueScreenPasses(client, SAMPLE_HALL) };
}
