import type { TicketView } from '../ticketing/ticket.contract';

/** What a screen shows of a window; `closed` when nobody works there. */
export const WINDOW_STATES = ['closed', 'idle', 'called', 'serving', 'paused'] as const;
export type WindowState = (typeof WINDOW_STATES)[number];

export interface OpenWindowRequest {
  readonly windowId: string;
}

export interface WindowSessionView {
  readonly id: string;
  readonly windowId: string;
  readonly windowName: string;
  readonly areaId: string;
  readonly queueIds: readonly string[];
  readonly openedAt: string;
  /** The ticket called or being served, so that a reloaded console goes on where it was. */
  readonly ticket: TicketView | null;
}
