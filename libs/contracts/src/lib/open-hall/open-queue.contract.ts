import type { QueueStatus } from '../hall/hall.contract';
import type { LocalizedName } from '../hall/names';

/** Why no wait is told. */
export type OpenWaitReason = 'not-open' | 'no-window-open' | 'unknown';

/** A number somebody is being called with, as the boards show it. */
export interface OpenCallView {
  readonly label: string;
  readonly windowId: string;
  /** Latest call or recall. */
  readonly calledAt: string;
}

/**
 * A queue as everybody may know it, after the QueueMonitor of FIWARE's Smart Data Models. It holds
 * what the boards of the hall show, and nothing by which a ticket could be opened.
 */
export interface OpenQueueView {
  /** The same for ever: `urn:ngsi-ld:QueueMonitor:<hall>:<queue>`. */
  readonly id: string;
  readonly type: 'QueueMonitor';
  /** Id of the queue in all other routes. */
  readonly serviceId: string;
  readonly name: LocalizedName;
  readonly officeName: LocalizedName;
  /** Id of the zone. */
  readonly areaServed: string;
  /** Whether a number can be taken now: outside the opening hours it is `closed` as well. */
  readonly status: QueueStatus;
  /** When numbers are given out again; null while they are, or when it is not known. */
  readonly opensAt: string | null;
  readonly numberOfWaiting: number;
  readonly windowsOpen: number;
  /** Called and not yet answered, newest first. */
  readonly nowCalling: readonly OpenCallView[];
  /** Of somebody who would take a number now. */
  readonly estimatedWaitMin: { readonly low: number; readonly high: number } | null;
  /** Null when a wait is told. */
  readonly estimatedWaitReason: OpenWaitReason | null;
  /** The ordinary week as schema.org writes it, `Mo 08:30-12:00`; empty when none is set. */
  readonly openingHours: readonly string[];
  /** Since when all of this has stood so, in the hall's time. */
  readonly dateModified: string;
  readonly dataProvider: string;
  /** Under which the hall gives the data away; null when it has not said. */
  readonly licence: string | null;
}
