import type { HallCatalogue, HallDirectory } from '../hall/hall-catalogue';
import type { HallFeed } from '../hall/hall-feed';
import type { KioskStore } from './kept-by-kiosk';

type ReadyHall = Extract<HallFeed, { readonly kind: 'ready' }>;

/** Keeps what the kiosk has to show when it is started without the server. */
export class HallSnapshots {
  private keptItems: HallCatalogue['items'] | undefined;
  private keptRest = '';

  constructor(private readonly store: KioskStore) {}

  /** Writes only what has changed: the items are many and seldom do, the lines open and close. */
  async keep({ device, directory }: ReadyHall): Promise<void> {
    const rest = JSON.stringify([device, directory.queues.map(({ id, status }) => [id, status])]);
    if (directory.items === this.keptItems && rest === this.keptRest) return;
    await this.store.keepHall({ device, catalogue: catalogueOf(directory) });
    this.keptItems = directory.items;
    this.keptRest = rest;
  }
}

/** Without the ways through it, which no disk can hold. */
function catalogueOf(directory: HallDirectory): HallCatalogue {
  const { hall, zones, areas, queues, departments, themes, items, demand, bundles } = directory;
  return { hall, zones, areas, queues, departments, themes, items, demand, bundles };
}
