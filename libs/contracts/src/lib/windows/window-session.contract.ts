import type { TicketView } from '../ticketing/ticket.contract';

/**
 * What a screen shows of a window: `closed` when nobody works there, `offline` when the clerk's
 * connection is lost.
 */
export const WINDOW_STATES = ['closed', 'idle', 'called', 'serving', 'paused', 'offline'] as const;
export type WindowState = (typeof WINDOW_STATES)[number];
/** The work at a desk, which a lost connection does not end. */
export type DeskState = Exclude<WindowState, 'offline'>;

export const PAUSE_REASONS = [
  'rest',
  'meal',
  'meeting',
  'equipment',
  'paperwork',
  'other',
] as const;
/** Why a window calls nobody for a while. */
export type PauseReason = (typeof PAUSE_REASONS)[number];

/** Real time a window is kept for its clerk after the last sign of life. */
export const WINDOW_LEASE_SECONDS = 60;
/** A client that works at a window beats this often; three beats may be lost. */
export const WINDOW_HEARTBEAT_SECONDS = 15;

export interface OpenWindowRequest {
  readonly windowId: string;
}

export interface PauseWindowRequest {
  readonly reason: PauseReason;
}

export interface PauseView {
  readonly reason: PauseReason;
  readonly since: string;
}

export interface TakeOverWindowRequest {
  /** Who goes on there; whoever asks, when absent. Naming a clerk is the supervisor's. */
  readonly username?: string;
}

/** For how long the window is kept if nothing more is heard. */
export interface WindowLeaseView {
  readonly leaseSeconds: number;
}

export interface WindowSessionView {
  readonly id: string;
  readonly windowId: string;
  readonly windowName: string;
  readonly areaId: string;
  readonly queueIds: readonly string[];
  readonly openedAt: string;
  /** Null while the window calls. */
  readonly pause: PauseView | null;
  /** The ticket called or being served, so that a reloaded console goes on where it was. */
  readonly ticket: TicketView | null;
}
