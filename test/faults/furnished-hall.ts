import { fillWithSampleHall } from '../load/sample-database';
import { staffWholeHall, type StaffedHall } from '../load/staffed-hall';
import { withClient } from '../load/with-client';

export async function furnishHall(url: string): Promise<StaffedHall> {
  await fillWithSampleHall(url);
  return withClient(url, async (client) => {
    // Nobody in the storm has three minutes to wait for who does not come.
    await client.query('UPDATE queue SET no_show_minutes = 0');
    return staffWholeHall(client);
  });
}
