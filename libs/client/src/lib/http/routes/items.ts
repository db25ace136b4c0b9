import type {
  ItemDemandView,
  ItemIndexEntry,
  ItemPage,
  ItemSearch,
  ItemView,
} from '@onewindow/contracts';
import { hallPath, query } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

export function itemRoutes(send: Send) {
  return {
    search: (hallId: string, search: ItemSearch = {}, options: ReadOptions = {}) =>
      send<ItemPage>({
        method: 'GET',
        path: hallPath(hallId, 'items') + query({ ...search }),
        ...options,
      }),
    get: (hallId: string, itemId: string, options: ReadOptions = {}) =>
      send<ItemView>({ method: 'GET', path: hallPath(hallId, 'items', itemId), ...options }),
    /** What people come for at this hour, most of all first. */
    demand: (hallId: string, options: ReadOptions = {}) =>
      send<readonly ItemDemandView[]>({
        method: 'GET',
        path: hallPath(hallId, 'item-demand'),
        ...options,
      }),
    /** All items, to be searched on the kiosk itself; the browser's cache asks by ETag. */
    index: (hallId: string, options: ReadOptions = {}) =>
      send<readonly ItemIndexEntry[]>({
        method: 'GET',
        path: hallPath(hallId, 'item-index'),
        ...options,
      }),
  };
}
