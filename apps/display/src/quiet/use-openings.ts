import type { Opening } from '@onewindow/queueing';
import { computed, type ComputedRef } from 'vue';
import { useBoardSession } from '../connection/board-session';
import { hallOpening, queueOpenings } from './opening-plan';

const MINUTE_MS = 60_000;

/** Who is open now; hours change with the minute and not with every look at the clock. */
export interface Openings {
  /** Of this minute; null before the hall has said what time it is. */
  readonly nowMs: number | null;
  /** Null before the hours are known: nobody is sent away for that. */
  readonly hall: Opening | null;
  readonly ofQueue: (queueId: string) => Opening | null;
}

export function useOpenings(nowMs: () => number | null): ComputedRef<Openings> {
  const { directory, opening } = useBoardSession();
  const minute = computed(() => {
    const now = nowMs();
    return now === null ? null : Math.floor(now / MINUTE_MS);
  });
  return computed(() => {
    const timeZone = directory.value?.hall.timeZone;
    if (minute.value === null || !opening.value || timeZone === undefined) return UNKNOWN;
    const now = minute.value * MINUTE_MS;
    const hall = hallOpening(opening.value, now, timeZone);
    const queues = queueOpenings(opening.value, now, timeZone);
    return { nowMs: now, hall, ofQueue: (queueId) => queues.get(queueId) ?? hall };
  });
}

const UNKNOWN: Openings = { nowMs: null, hall: null, ofQueue: () => null };
