import type {
  DeviceView,
  IssueTicketRequest,
  MergedTicketView,
  OfflineLease,
  OfflineLeaseView,
  OfflineTicketRequest,
} from '@onewindow/contracts';
import type { MeasuredClock, OfflineDecision } from '@onewindow/queueing';
import type { HallCatalogue } from '../hall/hall-catalogue';

/** When the server was last heard, and what was known of the kiosk's own clock then. */
export interface KeptContact {
  readonly contactAt: number;
  readonly clock: MeasuredClock;
}

/** Who the kiosk is and what its hall offers, for a start without the server. */
export interface KeptHall {
  readonly device: DeviceView;
  readonly catalogue: HallCatalogue;
}

/** A touch whose number was asked for online and has not been seen by anybody yet. */
export interface KeptAttempt {
  readonly key: string;
  readonly request: IssueTicketRequest;
  /** By the kiosk's own clock. */
  readonly pressedAt: number;
}

/** A number given out without the server. Nothing in it says whose it is. */
export interface JournalTicket {
  readonly id: string;
  readonly lease: OfflineLease;
  readonly request: OfflineTicketRequest;
  /** By the kiosk's own clock. */
  readonly pressedAt: number;
  /** Whether somebody has had the time to read it. */
  readonly seen: boolean;
  /** What the server made of it; null until it has heard of it. */
  readonly settled: Omit<MergedTicketView, 'id'> | null;
}

export interface KeptByKiosk {
  readonly lease: OfflineLeaseView | undefined;
  readonly contact: KeptContact | undefined;
  readonly hall: KeptHall | undefined;
  readonly attempt: KeptAttempt | undefined;
  readonly tickets: readonly JournalTicket[];
}

/** What was decided about the next number: to give this ticket out, or why none. */
export type Decided =
  { readonly ticket: JournalTicket } | Extract<OfflineDecision, { readonly ok: false }>;

/**
 * What a kiosk keeps on its disk, so that neither a crash nor a power cut takes it away. What is
 * answered has been written.
 */
export interface KioskStore {
  all(): Promise<KeptByKiosk>;
  keepLease(lease: OfflineLeaseView): Promise<void>;
  keepContact(contact: KeptContact): Promise<void>;
  keepHall(hall: KeptHall): Promise<void>;
  keepAttempt(attempt: KeptAttempt | undefined): Promise<void>;
  /**
   * Decides with the lease and the last number given out of it, and writes the ticket before anybody
   * else, in this tab or another, can decide again.
   */
  give(
    decide: (lease: OfflineLeaseView | undefined, last: number | undefined) => Decided,
  ): Promise<Decided>;
  markSeen(ids: readonly string[]): Promise<void>;
  settle(told: readonly MergedTicketView[]): Promise<void>;
  /** Forgets what was settled before that moment. */
  forgetSettled(pressedBefore: number): Promise<void>;
}
