import type { ServiceFiguresView } from '@onewindow/contracts';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What a supervisor knows of the day besides what is live. */
export function insightRoutes(send: Send) {
  return {
    service: (hallId: string, options: ReadOptions = {}) =>
      send<ServiceFiguresView>({
        method: 'GET',
        path: hallPath(hallId, 'service-figures'),
        ...options,
      }),
  };
}
