/** All that somebody needs to know who works at a window and takes numbers at a kiosk beside it. */
export interface Desk {
  readonly hallId: string;
  readonly windowId: string;
  readonly areaId: string;
  /** Of the clerk's work at the window. */
  readonly windowSessionId: string;
  readonly staffId: string;
  readonly sessionToken: string;
  readonly kioskId: string;
  readonly kioskKey: string;
  /** What numbers are taken for at the kiosk, and the queue that leads to. */
  readonly itemId: string;
  readonly purpose: 'apply' | 'collect';
  readonly queueId: string;
  readonly prefix: string;
  readonly numberWidth: number;
  readonly targetMinutes: number;
  readonly areaIds: readonly string[];
  /** What the window serves. */
  readonly skills: readonly { readonly queueId: string; readonly penaltyMinutes: number }[];
}

export interface CalledTicket {
  readonly id: string;
  readonly caseIds: readonly string[];
}

/** The commands of one visit, by one of the ways that are compared. */
export interface Hands {
  /** @returns the id of the new ticket */
  issue(): Promise<string>;
  /** @returns undefined when nobody waits */
  call(): Promise<CalledTicket | undefined>;
  start(ticketId: string): Promise<unknown>;
  complete(ticket: CalledTicket): Promise<unknown>;
}
