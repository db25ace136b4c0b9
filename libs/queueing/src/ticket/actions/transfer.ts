import { servesAll, type CallingWindow } from '../../order/eligibility';
import { refuse, type Refusal } from '../../refusal';
import { MINUTE_MS } from '../../time';
import type { Ticket } from '../ticket';
import {
  AWAY_FROM_WINDOW,
  refuseElsewhere,
  UNRESERVED,
  type AtWindow,
  type Step,
  type TransitionRule,
} from '../transition-rule';

export interface TransferPolicy {
  /** Minutes for which a ticket is kept for the window or area it was sent to. */
  readonly reserveMinutes: number;
}

/** Long enough for one service before it; then any window of the queue may help. */
export const DEFAULT_TRANSFER_POLICY: TransferPolicy = { reserveMinutes: 20 };

/** Where a ticket is sent. At a window or an area it stands in `queueId`, its present queue if none. */
export type TransferPlace =
  | { readonly to: 'queue'; readonly queueId: string }
  | { readonly to: 'window'; readonly windowId: string; readonly queueId?: string | undefined }
  | { readonly to: 'area'; readonly areaId: string; readonly queueId?: string | undefined }
  | { readonly to: 'sender' };

export interface TransferArgs extends AtWindow {
  readonly policy: TransferPolicy;
  readonly place: TransferPlace;
  /** The window wants it back when the other one has done its part. */
  readonly thenReturn: boolean;
  /** Windows at work now, with the queues each serves for this ticket. */
  readonly openWindows: readonly CallingWindow[];
}

type Destination = Pick<Ticket, 'queueId' | 'requiredQueueIds'> &
  Partial<Pick<Ticket, 'reservedWindowId' | 'reservedAreaId'>>;

/**
 * 转移. The ticket waits again under its old number and due time: it was sent wrong or needs another
 * hand, and has waited once. So in its new queue it overtakes only tickets due later than itself. A
 * window or an area has it for some minutes, if somebody works there who can help at all.
 */
export const transfer: TransitionRule<TransferArgs> = (ticket, at, args) => {
  const elsewhere = refuseElsewhere(ticket, args);
  if (elsewhere) return elsewhere;
  const destination = destinationOf(ticket, args.place);
  if ('ok' in destination) return destination;
  const unfit = whyUnfit(destination, args.openWindows);
  if (unfit) return unfit;
  const { windowId, policy } = args;
  return {
    ok: true,
    changes: {
      ...UNRESERVED,
      ...destination,
      ...(isReserved(destination)
        ? { reservedUntil: at + policy.reserveMinutes * MINUTE_MS }
        : undefined),
      ...returnOf(ticket, args),
      ...AWAY_FROM_WINDOW,
    },
    event: {
      type: 'ticket.transferred',
      ticketId: ticket.id,
      queueId: destination.queueId,
      at,
      by: 'transfer',
      fromQueueId: ticket.queueId,
      windowId,
    },
  };
};

function destinationOf(ticket: Ticket, place: TransferPlace): Destination | Refusal {
  switch (place.to) {
    case 'queue':
      return inQueue(ticket, place.queueId);
    case 'window':
      return { ...inQueue(ticket, place.queueId), reservedWindowId: place.windowId };
    case 'area':
      return { ...inQueue(ticket, place.queueId), reservedAreaId: place.areaId };
    case 'sender': {
      if (!ticket.returnTo) return refuse('ticketing.no-return-expected', {});
      const { windowId: reservedWindowId, ...standing } = ticket.returnTo;
      return { ...standing, reservedWindowId };
    }
  }
}

/** Somebody has decided where it belongs, so another queue is the only one asked for. */
function inQueue(ticket: Ticket, queueId = ticket.queueId): Destination {
  const { requiredQueueIds } = ticket;
  return queueId === ticket.queueId
    ? { queueId, requiredQueueIds }
    : { queueId, requiredQueueIds: [queueId] };
}

function isReserved({ reservedWindowId, reservedAreaId }: Destination): boolean {
  return reservedWindowId !== undefined || reservedAreaId !== undefined;
}

/** A queue is a line even while no window is open; a place where nobody can help is no place. */
function whyUnfit(
  { queueId, requiredQueueIds, reservedWindowId, reservedAreaId }: Destination,
  openWindows: readonly CallingWindow[],
): Refusal | undefined {
  if (reservedWindowId === undefined && reservedAreaId === undefined) return undefined;
  const there = openWindows.filter(
    ({ id, areaId }) => id === reservedWindowId || areaId === reservedAreaId,
  );
  if (there.length === 0) return refuse('ticketing.target-unfit', { because: 'not-open' });
  const able = there.some((window) => servesAll(window, [queueId, ...requiredQueueIds]));
  return able ? undefined : refuse('ticketing.target-unfit', { because: 'queue-not-served' });
}

/** A return is asked for, used up, or left as an earlier window has asked for it. */
function returnOf(
  { queueId, requiredQueueIds }: Ticket,
  { place, thenReturn, windowId }: TransferArgs,
): Step['changes'] {
  if (thenReturn) return { returnTo: { windowId, queueId, requiredQueueIds } };
  return place.to === 'sender' ? { returnTo: undefined } : {};
}
