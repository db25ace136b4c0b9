import type {
  AreaView,
  BundleView,
  DepartmentView,
  HallView,
  OpenQueueView,
  QueueView,
  ThemeView,
  WindowView,
  ZoneView,
} from '@onewindow/contracts';
import { hallPath, path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** The hall as a building: public, and the same for everybody. */
export function hallRoutes(send: Send) {
  const get = <T>(address: string, options: ReadOptions = {}) =>
    send<T>({ method: 'GET', path: address, ...options });
  return {
    list: (options?: ReadOptions) => get<readonly HallView[]>(path('halls'), options),
    get: (hallId: string, options?: ReadOptions) => get<HallView>(hallPath(hallId), options),
    zones: (hallId: string, options?: ReadOptions) =>
      get<readonly ZoneView[]>(hallPath(hallId, 'zones'), options),
    areas: (hallId: string, options?: ReadOptions) =>
      get<readonly AreaView[]>(hallPath(hallId, 'areas'), options),
    windows: (hallId: string, options?: ReadOptions) =>
      get<readonly WindowView[]>(hallPath(hallId, 'windows'), options),
    queues: (hallId: string, options?: ReadOptions) =>
      get<readonly QueueView[]>(hallPath(hallId, 'queues'), options),
    /** How the queues stand now, as open data. */
    openQueues: (hallId: string, options?: ReadOptions) =>
      get<readonly OpenQueueView[]>(path('open', 'halls', hallId, 'queues'), options),
    departments: (hallId: string, options?: ReadOptions) =>
      get<readonly DepartmentView[]>(hallPath(hallId, 'departments'), options),
    themes: (hallId: string, options?: ReadOptions) =>
      get<readonly ThemeView[]>(hallPath(hallId, 'themes'), options),
    bundles: (hallId: string, options?: ReadOptions) =>
      get<readonly BundleView[]>(hallPath(hallId, 'bundles'), options),
  };
}
