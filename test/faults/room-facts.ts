import type { LiveCall, QueueSummary, RoomState, WindowSummary } from '@onewindow/contracts';

/** What a room says of the hall, in single statements that can be compared: subject → what of it. */
export type Facts = ReadonlyMap<string, string>;

/** What a screen in this room shows, apart from names and colours. */
export function factsOf(state: RoomState): Facts {
  switch (state.kind) {
    case 'hall':
      return new Map([
        ...state.queues.map(waitingIn),
        ['calls', callsIn(state.calls)],
        ['date', state.businessDate],
      ]);
    case 'area':
      return new Map([
        ...state.queues.map(waitingIn),
        ...state.windows.map(atWindow),
        [`calls ${state.areaId}`, callsIn(state.calls)],
      ]);
    case 'queue':
      return new Map([waitingIn(state.queue)]);
    case 'window':
      return new Map([atWindow(state.window)]);
    case 'floor':
      return new Map([
        ...state.queues.map(waitingIn),
        ...state.queues.map(({ id, line }): [string, string] => [
          `line ${id}`,
          line
            .map(({ ticketId }) => ticketId)
            .sort()
            .join(),
        ]),
        ...state.windows.map(atWindow),
        ['date', state.businessDate],
      ]);
    case 'alarms':
    case 'notices':
    case 'ticket':
    case 'pad':
      throw new Error(`No screen of the storm is in a room like ${state.kind}`);
  }
}

function waitingIn({ id, waiting }: QueueSummary): [string, string] {
  return [`waiting ${id}`, String(waiting)];
}

function atWindow({ id, state, ticketId }: WindowSummary): [string, string] {
  return [`window ${id}`, `${state} ${ticketId ?? ''}`.trim()];
}

function callsIn(calls: readonly LiveCall[]): string {
  return calls
    .map(({ ticketId, windowId }) => `${ticketId}@${windowId}`)
    .sort()
    .join();
}

/** Facts of a screen that are not those of the hall. */
export function wrongFacts(shown: Facts, truth: Facts): readonly string[] {
  return [...shown]
    .filter(([subject, what]) => truth.get(subject) !== what)
    .map(([subject, what]) => `${subject}: shown "${what}", is "${truth.get(subject) ?? ''}"`);
}
