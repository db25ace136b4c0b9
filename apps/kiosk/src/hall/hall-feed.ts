import type { DeviceView, QueueView } from '@onewindow/contracts';
import { AGING_AFTER_MS, ApiRefusal, POLLING_AFTER_MS } from '@onewindow/client';
import { directoryOf, type HallCatalogue, type HallDirectory } from './hall-catalogue';

export type RefusalReason = 'key-invalid' | 'wrong-kind';

/** What the kiosk can offer at this moment. */
export type HallFeed =
  | { readonly kind: 'loading' | 'unreachable' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason }
  | {
      readonly kind: 'ready';
      readonly device: DeviceView;
      readonly directory: HallDirectory;
      /** Since when the server has not answered; null while it does. */
      readonly lostSinceMs: number | null;
    };

export interface HallNews {
  readonly device: DeviceView;
  /** Only at the start and now and then: it is large and seldom changes. */
  readonly catalogue?: HallCatalogue;
  readonly queues?: readonly QueueView[];
}

export function afterNews(feed: HallFeed, { device, catalogue, queues }: HallNews): HallFeed {
  if (device.deviceKind !== 'kiosk') return { kind: 'refused', reason: 'wrong-kind' };
  const known = feed.kind === 'ready' ? feed.directory : null;
  const next = catalogue ?? known;
  if (next === null) return feed;
  const directory =
    queues === undefined && next === known
      ? known
      : directoryOf({ ...next, ...(queues && { queues }) });
  return { kind: 'ready', device, directory, lostSinceMs: null };
}

/** @param kept what an earlier page has left for a start without the server */
export function afterFailure(
  feed: HallFeed,
  error: unknown,
  nowMs: number,
  kept?: Pick<Required<HallNews>, 'device' | 'catalogue'>,
): HallFeed {
  if (error instanceof ApiRefusal && error.status === 401) {
    return { kind: 'refused', reason: 'key-invalid' };
  }
  // What is known stays in use: the list of items does not age within a minute.
  if (feed.kind === 'ready') return { ...feed, lostSinceMs: feed.lostSinceMs ?? nowMs };
  if (feed.kind === 'refused') return feed;
  if (kept === undefined) return { kind: 'unreachable' };
  const { device, catalogue } = kept;
  return { kind: 'ready', device, directory: directoryOf(catalogue), lostSinceMs: -Infinity };
}

/** Below 15 s nobody has to know; then a bar says so, and the kiosk goes on by itself. */
export function connectionOf(feed: HallFeed, nowMs: number): 'live' | 'aging' | 'lost' {
  if (feed.kind !== 'ready') return feed.kind === 'unreachable' ? 'lost' : 'live';
  const lostForMs = feed.lostSinceMs === null ? 0 : nowMs - feed.lostSinceMs;
  if (lostForMs >= POLLING_AFTER_MS) return 'lost';
  return lostForMs >= AGING_AFTER_MS ? 'aging' : 'live';
}
