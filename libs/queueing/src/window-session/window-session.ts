import type { PauseReason } from '@onewindow/contracts';
import { refuse, type Refusal } from '../refusal';
import type { EpochMs } from '../time';

/** One clerk at one window; the ticket in hand is what makes it called or serving. */
export interface WindowWork {
  /** Of a called or serving ticket. */
  readonly hasOpenTicket: boolean;
  /** Absent while the window calls. */
  readonly pause?: WindowPause | undefined;
}

export interface WindowPause {
  readonly reason: PauseReason;
  /** Hall time. */
  readonly since: EpochMs;
}

export type PauseOutcome = { readonly ok: true; readonly pause: WindowPause } | Refusal;
export type SessionVerdict = { readonly ok: true } | Refusal;

const ALLOWED = { ok: true } as const;

/** 暂停: nobody who has been called may be left standing there, so an open ticket comes first. */
export function pauseWindow(work: WindowWork, reason: PauseReason, now: EpochMs): PauseOutcome {
  if (work.pause) return refuse('windows.paused', { reason: work.pause.reason });
  if (work.hasOpenTicket) return refuse('windows.ticket-open', {});
  return { ok: true, pause: { reason, since: now } };
}

export function resumeWindow({ pause }: WindowWork): SessionVerdict {
  return pause ? ALLOWED : refuse('windows.not-paused', {});
}

/** Whether the window may call: one ticket at a time, and none while paused. */
export function mayCall({ hasOpenTicket, pause }: WindowWork): SessionVerdict {
  if (hasOpenTicket) return refuse('windows.ticket-open', {});
  return pause ? refuse('windows.paused', { reason: pause.reason }) : ALLOWED;
}

/** 下岗: a pause may end with the day's work. */
export function closeWindow({ hasOpenTicket }: WindowWork): SessionVerdict {
  return hasOpenTicket ? refuse('windows.ticket-open', {}) : ALLOWED;
}
