import type { LocalizedName } from './names';

export interface HallView {
  readonly id: string;
  readonly names: LocalizedName;
  /** IANA name, such as `Asia/Shanghai`; the hall's calendar day is counted in it. */
  readonly timeZone: string;
  /** The day the hall is in, `YYYY-MM-DD`. */
  readonly businessDate: string;
  /** Size of the floor plan in metres; all coordinates of areas and windows lie on it. */
  readonly plan: { readonly widthMetres: number; readonly depthMetres: number };
  /** Whom to ask, as printed on tickets; null when the hall names nobody. */
  readonly helpPhone: string | null;
}

export interface ZoneView {
  readonly id: string;
  readonly names: LocalizedName;
}

export const AREA_KINDS = ['service-hall', 'street', 'kiosks', 'self-service'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** No plan is larger than this, in metres either way. */
export const PLAN_METRES_AT_MOST = 10_000;

export interface AreaView {
  readonly id: string;
  readonly kind: AreaKind;
  /** Absent for rooms that belong to no zone, such as the street and the lobby. */
  readonly zoneId: string | null;
  readonly names: LocalizedName;
  readonly rectangle: AreaRectangle;
}

/** Corners in metres from the north-west corner of the plan; x to the east, y to the south. */
export interface AreaRectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where a room lies for somebody who stands before a machine. */
export const DIRECTIONS = ['left', 'right', 'ahead', 'behind'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const WINDOW_KINDS = [
  'comprehensive',
  'construction',
  'business-opening',
  'agent',
  'result-pickup',
  'joint',
  'dedicated',
  'green-channel',
] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export interface WindowView {
  /** The number on the sign, such as `A01`. */
  readonly id: string;
  readonly zoneId: string;
  readonly areaId: string;
  /** The text of the sign. */
  readonly name: string;
  readonly kind: WindowKind;
  /** Queues it serves at this moment, the main one first. */
  readonly queueIds: readonly string[];
  readonly department: string;
  readonly floor: string;
  readonly x: number;
  readonly y: number;
}

export const QUEUE_STATUSES = ['open', 'paused', 'closed'] as const;
/** `paused` issues no tickets but calls those waiting; `closed` does neither. */
export type QueueStatus = (typeof QUEUE_STATUSES)[number];

export const QUEUE_PURPOSES = ['apply', 'collect'] as const;
export type QueuePurpose = (typeof QUEUE_PURPOSES)[number];

export interface QueueView {
  readonly id: string;
  readonly zoneId: string;
  readonly names: LocalizedName;
  readonly ticketPrefix: string;
  readonly purpose: QueuePurpose;
  readonly status: QueueStatus;
  /** Mean minutes a window is occupied by one ticket. */
  readonly estMinutes: number;
  /** Minutes after issue by which a walk-in ought to be called. */
  readonly targetMinutes: number;
  readonly noShowMinutes: number;
  readonly dailyQuota: number;
  /** Visitors of the busiest hour, as the hall expects them. */
  readonly peakArrivalsPerHour: number;
  /** sRGB hex; white text on it has a contrast of at least 4.5:1. */
  readonly color: string;
}

export interface SetQueueStatusRequest {
  readonly status: QueueStatus;
}
