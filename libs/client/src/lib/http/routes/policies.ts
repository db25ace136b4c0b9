import type {
  HallRulesView,
  LineRulesView,
  QueueRulesView,
  SetHallRulesRequest,
  SetQueueRulesRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What the hall decides about itself; the API obeys from the next command on. */
export function policyRoutes(send: Send, sendCommand: SendCommand) {
  return {
    rules: (hallId: string, options: ReadOptions = {}) =>
      send<HallRulesView>({ method: 'GET', path: hallPath(hallId, 'rules'), ...options }),
    setHallRules: (hallId: string, body: SetHallRulesRequest, options?: CommandOptions) =>
      sendCommand<LineRulesView>(hallPath(hallId, 'rules'), body, options),
    setQueueRules: (
      hallId: string,
      queueId: string,
      body: SetQueueRulesRequest,
      options?: CommandOptions,
    ) => sendCommand<QueueRulesView>(hallPath(hallId, 'queues', queueId, 'rules'), body, options),
  };
}
