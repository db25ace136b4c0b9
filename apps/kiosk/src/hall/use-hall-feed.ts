import type { Api } from '@onewindow/client';
import { onScopeDispose, ref, shallowRef } from 'vue';
import type { KeptHall } from '../offline/kept-by-kiosk';
import type { HallCatalogue } from './hall-catalogue';
import { afterFailure, afterNews, connectionOf, type HallFeed, type HallNews } from './hall-feed';

const ASK_EVERY_MS = 10_000;
const ASK_AGAIN_MS = 3_000;
/** How often the whole catalogue is read again, for items and departments changed in the office. */
const CATALOGUE_EVERY_MS = 10 * 60_000;

/**
 * Reads the hall at the start and listens whether the server is there and which queues are open.
 *
 * @param kept what to begin with while the server is away
 * @param onNews told of every answer
 */
export function useHallFeed(
  api: Api,
  kept: KeptHall | undefined,
  onNews: (feed: HallFeed) => void,
) {
  const feed = shallowRef<HallFeed>({ kind: 'loading' });
  const connection = ref<'live' | 'aging' | 'lost'>('live');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let catalogueReadAtMs = -Infinity;
  let stopped = false;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    try {
      feed.value = afterNews(feed.value, await news());
      onNews(feed.value);
    } catch (error) {
      feed.value = afterFailure(feed.value, error, performance.now(), kept);
    }
    // Whoever is let in again begins anew.
    if (feed.value.kind === 'refused') catalogueReadAtMs = -Infinity;
    connection.value = connectionOf(feed.value, performance.now());
    const silent =
      feed.value.kind === 'unreachable' ||
      (feed.value.kind === 'ready' && feed.value.lostSinceMs !== null);
    if (!stopped) timer = setTimeout(() => void ask(), silent ? ASK_AGAIN_MS : ASK_EVERY_MS);
  }

  async function news(): Promise<HallNews> {
    const device = await api.device.current();
    const stale = performance.now() - catalogueReadAtMs > CATALOGUE_EVERY_MS;
    if (!stale) return { device, queues: await api.halls.queues(device.hallId) };
    const catalogue = await readCatalogue(api, device.hallId);
    catalogueReadAtMs = performance.now();
    return { device, catalogue };
  }

  void ask();
  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
  });
  return { feed, connection, ask };
}

async function readCatalogue(api: Api, hallId: string): Promise<HallCatalogue> {
  const [hall, zones, areas, queues, departments, themes, items, demand, bundles] =
    await Promise.all([
      api.halls.get(hallId),
      api.halls.zones(hallId),
      api.halls.areas(hallId),
      api.halls.queues(hallId),
      api.halls.departments(hallId),
      api.halls.themes(hallId),
      api.items.index(hallId),
      api.items.demand(hallId),
      api.halls.bundles(hallId),
    ]);
  return { hall, zones, areas, queues, departments, themes, items, demand, bundles };
}
