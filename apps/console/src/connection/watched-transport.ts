import type { HallTransport } from '@onewindow/client';

/**
 * The same connection, telling when it comes and goes: a clerk's keys must not wait for a heartbeat
 * that stays out to know that the hall is gone.
 */
export function watchedTransport(
  transport: HallTransport,
  tell: (isConnected: boolean) => void,
): HallTransport {
  return {
    open: (listener) =>
      transport.open({
        opened: () => {
          tell(true);
          listener.opened();
        },
        lost: () => {
          tell(false);
          listener.lost();
        },
        refused: (problem) => {
          tell(false);
          listener.refused(problem);
        },
        snapshot: (frame) => listener.snapshot(frame),
        events: (frame) => listener.events(frame),
        heartbeat: (frame) => listener.heartbeat(frame),
        estimates: (frame) => listener.estimates(frame),
      }),
    subscribe: (request, answered) => transport.subscribe(request, answered),
    redial: () => transport.redial(),
    close: () => transport.close(),
  };
}
