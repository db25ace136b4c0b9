import type { TicketRoomState } from '@onewindow/contracts';
import { onScopeDispose, watch } from 'vue';
import { CallBell } from './call-bell';
import { callToSignal } from './call-signal';
import { ScreenWake, type WakeParts } from './screen-wake';
import { signalledCalls } from './signalled-calls';

/** Bell and bright screen of one ticket's page. */
export function useReminder(state: () => TicketRoomState, now: () => number) {
  // Asked for by name at run time: what a phone lacks is simply not there.
  const bell = new CallBell(window);
  const screen = new ScreenWake({
    wakeLock: (navigator as unknown as WakeParts).wakeLock,
    isVisible: () => document.visibilityState === 'visible',
  });
  const signalled = signalledCalls(state().ticketId);

  watch(
    state,
    (latest) => {
      const call = callToSignal(latest, now(), signalled.last());
      if (call === null) return;
      signalled.add(call);
      bell.ring();
    },
    { immediate: true },
  );

  function shown(): void {
    if (document.visibilityState !== 'visible') return;
    void bell.wake();
    void screen.shown();
  }

  document.addEventListener('visibilitychange', shown);
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', shown);
    bell.turnOff();
    void screen.turnOff();
  });
  return { bell, screen };
}
