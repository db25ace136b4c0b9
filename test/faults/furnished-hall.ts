import { openDesks, SAMPLE_HALL } from '../load/bench-halls';
import type { Desk } from '../load/desk';
import { fillWithSampleHall } from '../load/sample-database';
import { issueScreenPasses, type ScreenPasses } from '../load/screen-passes';
import { withClient } from '../load/with-client';

export const WINDOWS = 222;

/** The sample hall with a clerk at every window, and what screens are let in with. */
export interface FurnishedHall {
  readonly desks: readonly Desk[];
  readonly passes: ScreenPasses;
}

export async function furnishHall(url: string): Promise<FurnishedHall> {
  await fillWithSampleHall(url);
  return withClient(url, async (client) => {
    // Nobody in the storm has three minutes to wait for who does not come.
    await client.query('UPDATE queue SET no_show_minutes = 0');
    const desks = await openDesks(client, SAMPLE_HALL, WINDOWS);
    return { desks, passes: await issueScreenPasses(client, SAMPLE_HALL) };
  });
}
