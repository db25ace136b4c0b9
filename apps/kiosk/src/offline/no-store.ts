import type { Decided, KeptByKiosk, KioskStore } from './kept-by-kiosk';

const NOTHING: KeptByKiosk = {
  lease: undefined,
  contact: undefined,
  hall: undefined,
  attempt: undefined,
  tickets: [],
};

/** Of a browser that keeps nothing: it gives out no number that it could forget. */
export const NO_STORE: KioskStore = {
  all: () => Promise.resolve(NOTHING),
  keepLease: () => Promise.resolve(),
  keepContact: () => Promise.resolve(),
  keepHall: () => Promise.resolve(),
  keepAttempt: () => Promise.resolve(),
  give: (): Promise<Decided> => Promise.resolve({ ok: false, refusal: 'lease-missing' }),
  markSeen: () => Promise.resolve(),
  settle: () => Promise.resolve(),
  forgetSettled: () => Promise.resolve(),
};
