import type {
  AreaView,
  BundleView,
  DepartmentView,
  HallView,
  ItemDemandView,
  ItemIndexEntry,
  QueueView,
  ThemeView,
  ZoneView,
} from '@onewindow/contracts';

/** What a kiosk knows of its hall between two citizens. */
export interface HallCatalogue {
  readonly hall: HallView;
  readonly zones: readonly ZoneView[];
  readonly areas: readonly AreaView[];
  readonly queues: readonly QueueView[];
  readonly departments: readonly DepartmentView[];
  readonly themes: readonly ThemeView[];
  readonly items: readonly ItemIndexEntry[];
  readonly demand: readonly ItemDemandView[];
  /** Not in what a kiosk has kept from before there were any. */
  readonly bundles?: readonly BundleView[];
}

/** A catalogue with the ways through it that the screens take again and again. */
export interface HallDirectory extends HallCatalogue {
  readonly bundles: readonly BundleView[];
  item(itemId: string): ItemIndexEntry | undefined;
  queue(queueId: string): QueueView | undefined;
  zone(zoneId: string): ZoneView | undefined;
  department(departmentId: string): DepartmentView | undefined;
  theme(themeId: string): ThemeView | undefined;
  /** Items whose own queue is in the zone. */
  itemsOfZone(zoneId: string): readonly ItemIndexEntry[];
}

export function directoryOf(catalogue: HallCatalogue): HallDirectory {
  const items = byId(catalogue.items);
  const queues = byId(catalogue.queues);
  const zones = byId(catalogue.zones);
  const departments = byId(catalogue.departments);
  const themes = byId(catalogue.themes);
  return {
    ...catalogue,
    bundles: catalogue.bundles ?? [],
    item: (itemId) => items.get(itemId),
    queue: (queueId) => queues.get(queueId),
    zone: (zoneId) => zones.get(zoneId),
    department: (departmentId) => departments.get(departmentId),
    theme: (themeId) => themes.get(themeId),
    itemsOfZone: (zoneId) =>
      catalogue.items.filter((item) => queues.get(item.queueId)?.zoneId === zoneId),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}
