import type { DeskState, LineTicket, QueueRoomState } from '@onewindow/contracts';
import { comesBefore } from '@onewindow/client';

/** More than these nobody has to get ready for. */
const SHOWN = 2;

export interface NextTickets {
  readonly labels: readonly string[];
  /** Whether this window alone calls them; of a pooled line, another one may. */
  readonly isSure: boolean;
}

const NOBODY: NextTickets = { labels: [], isSure: false };

/**
 * Who stands in front of the lines of a window, in the order of the hall. Only where no other open
 * window serves the lines is it certain to call them.
 */
export function nextTickets(state: DeskState, lines: readonly QueueRoomState[]): NextTickets {
  if (state === 'closed' || state === 'paused') return NOBODY;
  const calling = lines.filter(({ queue }) => queue.status !== 'closed');
  const next = calling
    .flatMap(({ line, queue }) => line.slice(0, SHOWN).map((ticket) => ({ ticket, queue })))
    .sort((a, b) => byOrder(a.ticket, b.ticket))
    .slice(0, SHOWN);
  return {
    labels: next.map(({ ticket }) => ticket.label),
    isSure: next.every(({ queue }) => queue.windowsOpen === 1),
  };
}

function byOrder(a: LineTicket, b: LineTicket): number {
  return comesBefore(a.order, b.order) ? -1 : 1;
}
