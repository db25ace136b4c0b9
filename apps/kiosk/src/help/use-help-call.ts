import type { Api } from '@onewindow/client';
import { onScopeDispose, ref, watch, type Ref } from 'vue';

/**
 * What is known of the call: on its way to the staff, heard by their screens, answered by one of
 * them, or not heard because the hall's server is away.
 */
export type HelpState = 'calling' | 'called' | 'coming' | 'unheard';

const ASK_EVERY_MS = 3_000;

/** Calls the staff while `open`, and says whether somebody comes; `over` when somebody has been. */
export function useHelpCall(
  { helpCall }: Pick<Api, 'helpCall'>,
  open: Readonly<Ref<boolean>>,
  over: () => void,
): Readonly<Ref<HelpState>> {
  const state = ref<HelpState>('calling');
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the calls, so that an answer to a former one says nothing of this one. */
  let calls = 0;

  async function ask(call: number): Promise<void> {
    const heard = await hear(helpCall, state.value);
    if (call !== calls) return;
    if (heard === 'over') return over();
    state.value = heard;
    timer = setTimeout(() => void ask(call), ASK_EVERY_MS);
  }

  function stop(): void {
    clearTimeout(timer);
    calls += 1;
  }

  watch(open, (isOpen) => {
    stop();
    if (isOpen) {
      state.value = 'calling';
      void ask(calls);
    } else if (state.value !== 'unheard') {
      // Should this not be heard, whoever comes finds a kiosk that needs nobody.
      void helpCall.withdraw().catch(() => undefined);
    }
  });
  onScopeDispose(stop);
  return state;
}

/** Asks anew until it has been heard once; from then on, what has become of it. */
async function hear(helpCall: Api['helpCall'], state: HelpState): Promise<HelpState | 'over'> {
  const isNew = state === 'calling' || state === 'unheard';
  try {
    const found = isNew ? await helpCall.call() : await helpCall.current();
    if (found === null) return 'over';
    return found.acknowledgedAt === null ? 'called' : 'coming';
  } catch {
    return 'unheard';
  }
}
