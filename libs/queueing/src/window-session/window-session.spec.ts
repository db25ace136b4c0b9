import { WINDOW_LEASE_SECONDS } from '@onewindow/contracts';
import { isConnectionLost, leaseUntil, mayTakeOver } from './lease';
import { closeWindow, mayCall, pauseWindow, resumeWindow } from './window-session';

const NOW = 1_700_000_000_000;
const idle = { hasOpenTicket: false };
const busy = { hasOpenTicket: true };
const paused = { hasOpenTicket: false, pause: { reason: 'meal', since: NOW } } as const;

describe('a window session', () => {
  it('pauses with its reason and moment', () => {
    expect(pauseWindow(idle, 'meal', NOW)).toEqual({ ok: true, pause: paused.pause });
  });

  it.each([
    ['pause with a ticket', pauseWindow(busy, 'meal', NOW), 'windows.ticket-open'],
    ['pause twice', pauseWindow(paused, 'rest', NOW), 'windows.paused'],
    ['resume unpaused', resumeWindow(idle), 'windows.not-paused'],
    ['call while paused', mayCall(paused), 'windows.paused'],
    ['call with a ticket', mayCall(busy), 'windows.ticket-open'],
    ['close with a ticket', closeWindow(busy), 'windows.ticket-open'],
  ])('refuses to %s', (_, verdict, code) => {
    expect(verdict).toMatchObject({ ok: false, code });
  });

  it.each([
    ['resume from a pause', resumeWindow(paused)],
    ['call when free', mayCall(idle)],
    ['close when free', closeWindow(idle)],
    ['close from a pause', closeWindow(paused)],
  ])('lets its clerk %s', (_, verdict) => {
    expect(verdict).toEqual({ ok: true });
  });
});

describe('the lease of a window', () => {
  const end = leaseUntil(NOW);

  it('lasts from the last sign of life up to, and not at, its end', () => {
    expect(end - NOW).toBe(WINDOW_LEASE_SECONDS * 1_000);
    expect(isConnectionLost(end, end - 1)).toBe(false);
    expect(isConnectionLost(end, end)).toBe(true);
  });

  it('keeps others away while it lasts and says for how long', () => {
    expect(mayTakeOver(end, end - 1_500)).toMatchObject({
      ok: false,
      code: 'windows.connection-alive',
      details: { waitSeconds: 2 },
    });
    expect(mayTakeOver(end, end)).toEqual({ ok: true });
  });
});
