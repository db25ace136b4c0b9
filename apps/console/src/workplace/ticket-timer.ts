import type { TicketView } from '@onewindow/contracts';

/** An unanswered call is not worth a word before this, however short the queue's own patience. */
const MISS_SUGGESTED_AFTER_MS = 90_000;
const MINUTE_MS = 60_000;

export interface TicketTimer {
  readonly since: 'call' | 'start';
  readonly elapsedMs: number;
}

/** How long the ticket has been called, or served; in hall time. */
export function timerOf(ticket: TicketView, nowMs: number): TicketTimer {
  const since = ticket.startedAt === null ? 'call' : 'start';
  const from = ticket.startedAt ?? ticket.calledAt ?? ticket.issuedAt;
  return { since, elapsedMs: Math.max(0, nowMs - Date.parse(from)) };
}

/**
 * Whether to suggest that the ticket is missed; never done by itself. Not before the queue allows
 * it either: a suggestion that is refused teaches to ignore suggestions.
 */
export function isMissSuggested(ticket: TicketView, noShowMinutes: number, nowMs: number): boolean {
  if (ticket.state !== 'called' || ticket.calledAt === null) return false;
  const waitedMs = nowMs - Date.parse(ticket.calledAt);
  return waitedMs >= Math.max(MISS_SUGGESTED_AFTER_MS, noShowMinutes * MINUTE_MS);
}

/** `4:05`, or `1:04:05` from an hour on. */
export function stopwatchFace(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
