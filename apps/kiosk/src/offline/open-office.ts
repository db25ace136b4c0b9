import type { Api } from '@onewindow/client';
import type { HallFeed } from '../hall/hall-feed';
import { HallSnapshots } from './hall-snapshots';
import type { KeptByKiosk, KioskStore } from './kept-by-kiosk';
import { BROWSER_CLOCKS, KioskClock } from './kiosk-clock';
import { OfflineDesk } from './offline-desk';
import { OfflineKeeper } from './offline-keeper';
import { TicketOffice, type OfficeHall } from './ticket-office';

/** What the kiosk has on its disk, and what was there when the page was started. */
export interface KioskKeeping {
  readonly store: KioskStore;
  readonly kept: KeptByKiosk;
}

export interface OpenOffice {
  readonly office: TicketOffice;
  /** The server has told of the hall just now. */
  readonly heard: (feed: HallFeed) => void;
}

/** Opens the kiosk's office: numbers of the server, and its own while that is away. */
export function openOffice(
  api: Api,
  { store, kept }: KioskKeeping,
  hall: () => OfficeHall,
): OpenOffice {
  const clock = new KioskClock(BROWSER_CLOCKS, kept.contact);
  const keeper = new OfflineKeeper(api, store, clock, BROWSER_CLOCKS, kept);
  const desk = new OfflineDesk(store, clock, BROWSER_CLOCKS, () => keeper.lease);
  const snapshots = new HallSnapshots(store);
  return {
    office: new TicketOffice(api, store, desk, BROWSER_CLOCKS, hall),
    heard(feed) {
      if (feed.kind !== 'ready') return;
      void keeper.heard(feed.device.hallId);
      // A full disk must not keep anybody from a number that the server gives.
      snapshots.keep(feed).catch(() => undefined);
    },
  };
}
