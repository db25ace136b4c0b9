import type { TicketRoomState } from '@onewindow/contracts';
import { onScopeDispose, watch } from 'vue';
import { CallBell } from './call-bell';
import { CallFlash } from './call-flash';
import { callToSignal } from './call-signal';
import { ForOneTicket } from './for-one-ticket';
import { ScreenWake, type WakeParts } from './screen-wake';
import { signalledCalls } from './signalled-calls';

/** Bell, flash and bright screen of one ticket's page. */
export function useReminder(state: () => TicketRoomState, now: () => number) {
  // Asked for by name at run time: what a phone lacks is simply not there.
  const bell = new CallBell(window);
  const screen = new ScreenWake({
    wakeLock: (navigator as unknown as WakeParts).wakeLock,
    isVisible: () => document.visibilityState === 'visible',
  });
  const { ticketId } = state();
  const flash = new CallFlash({ navigator, kept: new ForOneTicket('flash', ticketId) });
  const signalled = signalledCalls(ticketId);

  watch(
    state,
    (latest) => {
      if (latest.state !== 'called') flash.stop();
      const call = callToSignal(latest, now(), signalled.last());
      if (call === null) return;
      signalled.add(call);
      bell.ring();
      // Last, for the latest shaking takes the place of the one before.
      flash.signal();
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
    flash.stop();
    void screen.turnOff();
  });
  return { bell, flash, screen };
}
