import { queueRoom, ticketRoom, type EstimatesFrame, type WaitView } from '@onewindow/contracts';

/** The latest word on waits; a queue or ticket that is missing has not been spoken of yet. */
export interface Estimates {
  readonly queues: Readonly<Record<string, WaitView>>;
  readonly tickets: Readonly<Record<string, WaitView>>;
}

export const NO_ESTIMATES: Estimates = { queues: {}, tickets: {} };

/** A frame may speak of some rooms only; the others keep their word. */
export function withEstimates(known: Estimates, frame: EstimatesFrame): Estimates {
  return {
    queues: { ...known.queues, ...frame.queues },
    tickets: { ...known.tickets, ...frame.tickets },
  };
}

/** Only what was asked for: nobody updates the estimates of rooms that were left. */
export function estimatesOf(known: Estimates, rooms: readonly string[]): Estimates {
  const joined = new Set(rooms);
  return {
    queues: only(known.queues, (id) => joined.has(queueRoom(id))),
    tickets: only(known.tickets, (id) => joined.has(ticketRoom(id))),
  };
}

function only(
  waits: Readonly<Record<string, WaitView>>,
  wanted: (id: string) => boolean,
): Readonly<Record<string, WaitView>> {
  return Object.fromEntries(Object.entries(waits).filter(([id]) => wanted(id)));
}
