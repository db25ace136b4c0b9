import type { HallTransport, TransportListener } from './hall-transport';

/**
 * The same connection, of which somebody else hears as well: `heard` is told first, and only of what
 * it names.
 */
export function watchedTransport(
  transport: HallTransport,
  heard: Partial<TransportListener>,
): HallTransport {
  return {
    open: (listener) => transport.open(firstTo(heard, listener)),
    subscribe: (request, answered) => transport.subscribe(request, answered),
    redial: (afterMs) => transport.redial(afterMs),
    close: () => transport.close(),
  };
}

function firstTo(
  heard: Partial<TransportListener>,
  listener: TransportListener,
): TransportListener {
  return {
    opened: () => {
      heard.opened?.();
      listener.opened();
    },
    lost: () => {
      heard.lost?.();
      listener.lost();
    },
    refused: (problem) => {
      heard.refused?.(problem);
      listener.refused(problem);
    },
    snapshot: (frame) => {
      heard.snapshot?.(frame);
      listener.snapshot(frame);
    },
    events: (frame) => {
      heard.events?.(frame);
      listener.events(frame);
    },
    heartbeat: (frame) => {
      heard.heartbeat?.(frame);
      listener.heartbeat(frame);
    },
    estimates: (frame) => {
      heard.estimates?.(frame);
      listener.estimates(frame);
    },
  };
}
