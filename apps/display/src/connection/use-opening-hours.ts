import type { Api } from '@onewindow/client';
import type { HallOpeningView } from '@onewindow/contracts';
import { onScopeDispose, shallowRef } from 'vue';
import { untilAnswered } from './until-answered';
import { waitFor } from './wait-for';

/** The calendar knows two months ahead; what is decided for today is seen by then. */
const READ_AGAIN_MS = 10 * 60_000;

/** Keeps the hours of the hall; what was read last holds until something newer is. */
export function useOpeningHours(api: Api, hallId: string) {
  const opening = shallowRef<HallOpeningView | null>(null);
  const leaving = new AbortController();
  const { signal } = leaving;
  let isReading = false;
  const read = () => {
    if (isReading) return;
    isReading = true;
    untilAnswered(() => api.policies.openingHours(hallId, { signal }), {
      pause: waitFor,
      stopped: () => signal.aborted,
    })
      .then(
        (answer) => (opening.value = answer),
        // Refused or left: without hours a board never goes to rest.
        () => undefined,
      )
      .finally(() => (isReading = false));
  };
  const reading = setInterval(read, READ_AGAIN_MS);
  onScopeDispose(() => {
    clearInterval(reading);
    leaving.abort();
  });
  read();
  return opening;
}
