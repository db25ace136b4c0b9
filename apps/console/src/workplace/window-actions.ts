import type { TicketState } from '@onewindow/contracts';

export const WINDOW_ACTIONS = [
  'call-next',
  'recall',
  'start',
  'complete',
  'mark-missed',
  'cancel',
] as const;
/** The keys of a window. */
export type WindowAction = (typeof WINDOW_ACTIONS)[number];

/** Which keys make sense for the ticket at the window; `null` when there is none. */
const ACTIONS_BY_STATE: Partial<Record<TicketState, readonly WindowAction[]>> = {
  called: ['recall', 'start', 'mark-missed', 'cancel'],
  serving: ['complete'],
};

export function actionsFor(state: TicketState | null): readonly WindowAction[] {
  if (state === null) return ['call-next'];
  return ACTIONS_BY_STATE[state] ?? [];
}
