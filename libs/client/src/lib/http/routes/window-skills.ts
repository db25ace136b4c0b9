import type {
  LendWindowRequest,
  LoanView,
  SetWindowSkillsRequest,
  WindowSkillsView,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** Which queues a window serves: without an end by its administrator, for a while by the supervisor. */
export function windowSkillRoutes(send: Send, sendCommand: SendCommand) {
  return {
    get: (hallId: string, windowId: string, options: ReadOptions = {}) =>
      send<WindowSkillsView>({
        method: 'GET',
        path: hallPath(hallId, 'windows', windowId, 'skills'),
        ...options,
      }),
    set: (
      hallId: string,
      windowId: string,
      body: SetWindowSkillsRequest,
      options?: CommandOptions,
    ) =>
      sendCommand<WindowSkillsView>(hallPath(hallId, 'windows', windowId, 'skills'), body, options),
    lend: (hallId: string, windowId: string, body: LendWindowRequest, options?: CommandOptions) =>
      sendCommand<LoanView>(hallPath(hallId, 'windows', windowId, 'loans'), body, options),
    endLoan: async (hallId: string, loanId: string, options?: CommandOptions): Promise<void> => {
      await sendCommand(hallPath(hallId, 'loans', loanId, 'end'), undefined, options);
    },
  };
}
