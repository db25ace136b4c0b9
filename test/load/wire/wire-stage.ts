import { SAMPLE_HALL } from '../bench-halls';
import type { BenchRun } from '../bench-run';
import { someScreens } from '../hall-screens';
import { staffWholeHall, type StaffedHall } from '../staffed-hall';
import { AudienceProcess } from './audience-process';
import { standOf } from './recorded-frames';

/** A hall that is worked in over HTTP, and to which screens can be attached. */
export interface WireHall extends StaffedHall {
  readonly url: string;
  readonly baseUrl: string;
}

export async function openWireHall(run: BenchRun, name: string): Promise<WireHall> {
  const { url, furnished } = await run.hall(name, staffWholeHall);
  return { url, baseUrl: await run.api(url), ...furnished };
}

/** @param baseUrl another way to the hall than its own address */
export async function attachScreens(
  { url, desks, passes, ...hall }: WireHall,
  count: number,
  baseUrl = hall.baseUrl,
): Promise<AudienceProcess> {
  const { hallAheadMs } = await standOf(url, SAMPLE_HALL);
  const screens = someScreens(count, desks, passes);
  return AudienceProcess.start({ baseUrl, hallId: SAMPLE_HALL, screens, hallAheadMs });
}
