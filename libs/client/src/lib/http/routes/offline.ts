import type {
  MergedTicketsView,
  MergeOfflineTicketsRequest,
  OfflineLeaseView,
  OfflineMergeView,
  RequestOfflineLeaseRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath, query } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** How a kiosk goes on while the server is away, and what has come of it. */
export function offlineRoutes(send: Send, sendCommand: SendCommand) {
  return {
    lease: (hallId: string, body: RequestOfflineLeaseRequest, options?: CommandOptions) =>
      sendCommand<OfflineLeaseView>(hallPath(hallId, 'offline-leases'), body, options),
    merge: (hallId: string, body: MergeOfflineTicketsRequest, options?: CommandOptions) =>
      sendCommand<MergedTicketsView>(hallPath(hallId, 'offline-tickets'), body, options),
    /** What kiosks have brought along on a day, the latest first. */
    merges: (hallId: string, date: string, options: ReadOptions = {}) =>
      send<readonly OfflineMergeView[]>({
        method: 'GET',
        path: hallPath(hallId, 'offline-merges') + query({ date }),
        ...options,
      }),
  };
}
