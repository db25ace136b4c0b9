import type { StandingOrders } from './device-orders.contract';
import type { DeviceKind } from '../identity/roles';
import type { DeviceView } from '../identity/session.contract';

/** No sign looks like another one, so that a code survives being read off a screen across the hall. */
export const ENROLMENT_CODE_ALPHABET = '34679ACDEFGHJKMNPQRTVWXY';
/** Eight of 24 signs are 36 bits; shown in two groups of four. */
export const ENROLMENT_CODE_LENGTH = 8;
export const ENROLMENT_CODE_MINUTES = 10;

export const DEVICE_NAME_MAX_LENGTH = 40;
export const DEVICE_VERSION_MAX_LENGTH = 40;

/** How often a device tells that it is there. */
export const DEVICE_HEARTBEAT_SECONDS = 30;
/** Three heartbeats: whoever has not been heard for so long is offline. */
export const DEVICE_OFFLINE_AFTER_SECONDS = 90;
/** An error of its clock that people would notice on a ticket issued offline. */
export const DEVICE_CLOCK_ERROR_SECONDS = 60;

/** A device that asks to be let in. */
export interface RequestEnrolmentRequest {
  readonly hallId: string;
  readonly kind: DeviceKind;
  /** The device has made it itself and sends it only this once; asking again renews the code. */
  readonly key: string;
}

/** What a device shows until an administrator has entered it. */
export interface EnrolmentCodeView {
  readonly code: string;
  readonly expiresAt: string;
}

export interface CheckEnrolmentRequest {
  /** Case, spaces and dashes mean nothing. */
  readonly code: string;
}

/** The device behind a code, before it is let in. */
export interface PendingDeviceView {
  readonly kind: DeviceKind;
  readonly requestedAt: string;
  readonly expiresAt: string;
}

/**
 * Where a device stands: in one area, at one window, or for the whole hall when both are null. A
 * kiosk stands in an area or for the hall, a display anywhere, a window screen and a rating pad at a
 * window.
 */
export interface DevicePlace {
  readonly areaId: string | null;
  readonly windowId: string | null;
}

export interface AssignDeviceRequest extends DevicePlace {
  readonly name: string;
}

export interface EnrolDeviceRequest extends AssignDeviceRequest {
  readonly code: string;
}

export const DEVICE_STATES = ['offline', 'never-seen', 'online', 'revoked'] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

/** Whether what a board says is heard: `blocked` by its browser, `muted` by the hall. */
export const AUDIO_STATES = ['ok', 'blocked', 'muted'] as const;
export type AudioState = (typeof AUDIO_STATES)[number];

/** How the card reader of a kiosk is, by its own word; `offline` when its agent does not answer. */
export const READER_STATES = ['ok', 'warning', 'fault', 'busy', 'disabled', 'offline'] as const;
export type ReaderState = (typeof READER_STATES)[number];

/** A device as the administrator sees it. */
export interface FleetDeviceView extends DevicePlace {
  readonly id: string;
  readonly deviceKind: DeviceKind;
  readonly name: string;
  readonly state: DeviceState;
  readonly enrolledAt: string;
  readonly lastSeenAt: string | null;
  readonly revokedAt: string | null;
  /** Version of its software, screen in CSS pixels and error of its clock, as it last told. */
  readonly version: string | null;
  readonly screen: { readonly width: number; readonly height: number } | null;
  /** Positive when its clock is fast. */
  readonly clockSkewMs: number | null;
  readonly orders: StandingOrders;
  /** As it last told; null for a device that says nothing. */
  readonly audio: AudioState | null;
  /** The same of a kiosk that has a card reader. */
  readonly reader: ReaderState | null;
}

export interface DeviceHeartbeatRequest {
  readonly version: string;
  readonly screen: { readonly width: number; readonly height: number };
  /** Its own clock minus the server's; absent before the first answer. */
  readonly clockSkewMs?: number;
  /** Of a board that speaks. */
  readonly audio?: AudioState;
  /** Of a kiosk that has a card reader. */
  readonly reader?: ReaderState;
}

/** The answer to a heartbeat: who the device is from now on. */
export interface DeviceHeartbeatView {
  readonly device: DeviceView;
  /** Real time of the server, for the device to tell the error of its own clock by. */
  readonly at: string;
}
