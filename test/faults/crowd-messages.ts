import type { Desk } from '../load/desk';
import type { ScreenSetUp } from '../load/hall-screens';
import type { PressedCommand } from './command-log';
import type { ScreenRecord } from './screen';

/** People at windows and kiosks, in one process. */
export interface HandsSetUp {
  readonly role: 'hands';
  readonly baseUrl: string;
  readonly seed: number;
  readonly clerks: readonly Desk[];
  readonly clerkMeanMs: number;
  /** Keys of the kiosks. */
  readonly kiosks: readonly string[];
  readonly kioskMeanMs: number;
  /** What numbers are taken for. */
  readonly wanted: readonly Desk[];
}

/** Screens, in one process. */
export interface ScreensSetUp {
  readonly role: 'screens';
  readonly baseUrl: string;
  readonly hallId: string;
  readonly screens: readonly ScreenSetUp[];
}

export type CrowdSetUp = HandsSetUp | ScreensSetUp;

/**
 * `stop` lets everybody end what they have begun, `show` asks what the screens show now, `tell` what
 * all have been through.
 */
export type CrowdQuestion = 'stop' | 'show' | 'tell';

export interface CrowdRecord {
  readonly commands: readonly PressedCommand[];
  readonly screens: readonly ScreenRecord[];
}
