import type { AlarmView } from '../alarms/alarm.contract';
import type { AreaView, QueueStatus } from '../hall/hall.contract';
import type { Language, LocalizedName } from '../hall/names';
import type { NoticeOnBoards } from '../notices/notice.contract';
import type { QueueOrder, TicketState } from '../ticketing/ticket.contract';
import type { AreaVoice } from '../voice/voice.contract';
import type { DeskSummary } from '../windows/desk-summary';

/** A ticket that has been called and has not been started, missed or withdrawn. */
export interface LiveCall {
  readonly ticketId: string;
  readonly label: string;
  readonly queueId: string;
  readonly windowId: string;
  readonly areaId: string;
  /** Latest call or recall. */
  readonly calledAt: string;
  readonly callCount: number;
  /** The one chosen with the number: the call is spoken in it as well. */
  readonly language?: Language;
}

export interface QueueSummary {
  readonly id: string;
  readonly names: LocalizedName;
  readonly zoneId: string;
  readonly color: string;
  readonly status: QueueStatus;
  readonly waiting: number;
  /** Windows with a session that serve the queue. */
  readonly windowsOpen: number;
}

/** A window as the first of its clerks works it, in the order of `compareDesks`. */
export interface WindowSummary extends DeskSummary {
  readonly id: string;
  readonly name: string;
  readonly areaId: string;
  /** Further clerks at a shared desk, in the same order. */
  readonly others: readonly DeskSummary[];
}

export interface HallRoomState {
  readonly kind: 'hall';
  readonly hallNames: LocalizedName;
  readonly businessDate: string;
  readonly areas: readonly AreaView[];
  readonly queues: readonly QueueSummary[];
  readonly calls: readonly LiveCall[];
}

/** More missed numbers than this no board shows and nobody reads. */
export const MISSED_AT_MOST = 20;

export interface AreaRoomState {
  readonly kind: 'area';
  readonly areaId: string;
  readonly names: LocalizedName;
  readonly hallNames: LocalizedName;
  readonly windows: readonly WindowSummary[];
  /** Queues that windows of this area serve. */
  readonly queues: readonly QueueSummary[];
  /** Newest first. */
  readonly calls: readonly LiveCall[];
  /**
   * Numbers missed here that may still come back, newest first, at most MISSED_AT_MOST. When one
   * leaves a full list, an older one takes its place only with the next snapshot.
   */
  readonly missed: readonly { readonly ticketId: string; readonly label: string }[];
  /** How its board speaks. */
  readonly voice: AreaVoice;
}

export interface QueueRoomState {
  readonly kind: 'queue';
  readonly queue: QueueSummary;
  /** Who waits, the one whose turn comes first in front. */
  readonly line: readonly LineTicket[];
}

/** A number in a line with its place in it. */
export interface LineTicket {
  readonly ticketId: string;
  readonly label: string;
  readonly order: QueueOrder;
}

export interface WindowRoomState {
  readonly kind: 'window';
  readonly window: WindowSummary;
  readonly zoneId: string;
  readonly queueIds: readonly string[];
  /** Numbers the window has set aside, in the order of their issue. */
  readonly held: readonly HeldTicket[];
}

export interface HeldTicket {
  readonly ticketId: string;
  readonly label: string;
  /** From when it may be called again by itself; null when somebody has to bring it back. */
  readonly returnAt: string | null;
}

export interface TicketRoomState {
  readonly kind: 'ticket';
  readonly ticketId: string;
  /** Empty until a booking has checked in. */
  readonly label: string;
  readonly queueId: string;
  readonly state: TicketState;
  readonly order: QueueOrder;
  readonly issuedAt: string;
  /** Tickets waiting in the same queue that come before this one. */
  readonly ahead: number;
  readonly windowId: string | null;
  readonly areaId: string | null;
  readonly calledAt: string | null;
  readonly callCount: number;
  readonly rated: boolean;
}

/** What the pad of a window asks: to rate one service. Whether it still may is told by the clock. */
export interface RatingInvitation {
  readonly serviceId: string;
  /** The number just served, so that its holder knows who is asked. */
  readonly label: string;
  /** The one the holder has chosen with the number. */
  readonly language: Language;
  readonly openedAt: string;
  /** RATING_INVITATION_SECONDS later; the holder may ask for RATING_EXTENSION_SECONDS more, once. */
  readonly closesAt: string;
}

export interface PadRoomState {
  readonly kind: 'pad';
  readonly windowId: string;
  /** Null once it is rated, here or by phone, or the next number is called. */
  readonly invitation: RatingInvitation | null;
}

export const DAY_COUNTERS = [
  'issued',
  'opened',
  'called',
  'recalled',
  'started',
  'completed',
  'missed',
  'held',
  'transferred',
  'cancelled',
  'abandoned',
  'expired',
  'rated',
] as const;
/** Steps of the business date, counted, less those taken back; the supervisor's tallies. */
export type DayCounts = Readonly<Record<(typeof DAY_COUNTERS)[number], number>>;

export interface FloorRoomState {
  readonly kind: 'floor';
  readonly businessDate: string;
  readonly queues: readonly (QueueSummary & {
    readonly line: readonly { readonly ticketId: string; readonly issuedAt: string }[];
    readonly counts: DayCounts;
  })[];
  readonly windows: readonly (WindowSummary & {
    readonly queueIds: readonly string[];
    readonly counts: DayCounts;
  })[];
}

export interface AlarmsRoomState {
  readonly kind: 'alarms';
  /** The open ones, oldest first. */
  readonly open: readonly AlarmView[];
}

export interface NoticesRoomState {
  readonly kind: 'notices';
  /**
   * What is for the boards, in the order of its writing. Shown is what `from` and `until` say by the
   * hall's time; one that is over may still be here or be gone, and is shown in neither case.
   */
  readonly notices: readonly NoticeOnBoards[];
}

export type RoomState =
  | HallRoomState
  | AreaRoomState
  | QueueRoomState
  | WindowRoomState
  | TicketRoomState
  | PadRoomState
  | FloorRoomState
  | AlarmsRoomState
  | NoticesRoomState;
