import { createHallSocket } from '@onewindow/client';
import { padRoom, type RatingInvitation } from '@onewindow/contracts';
import { onScopeDispose, shallowRef } from 'vue';
import type { PadMoment } from './pad-turn';

const TICK_MS = 250;

export interface PadPlace {
  readonly hallId: string;
  readonly windowId: string;
  readonly key: string;
}

/** What the hall says about the pad of a window, and how fresh that is; told several times a second. */
export function usePadRoom(
  { hallId, windowId, key }: PadPlace,
  tell: (invitation: RatingInvitation | null, now: PadMoment) => void,
) {
  const room = padRoom(windowId) as `pad:${string}`;
  const hall = createHallSocket({ hallId, rooms: [room], bearer: () => key });
  const freshness = shallowRef(hall.freshness);
  const refusal = shallowRef(hall.refusal);
  const known = shallowRef(false);
  const now = (): PadMoment => ({ hallMs: hall.now(), pageMs: performance.now() });

  function look(): void {
    const state = hall.room(room);
    freshness.value = hall.freshness;
    refusal.value = hall.refusal;
    known.value = state !== undefined;
    tell(state?.invitation ?? null, now());
  }

  hall.onChange(look);
  const ticking = setInterval(look, TICK_MS);
  onScopeDispose(() => {
    clearInterval(ticking);
    hall.close();
  });
  return { freshness, refusal, known, now };
}
