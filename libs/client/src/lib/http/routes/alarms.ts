import type { AlarmView, HelpCallView } from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath, path } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What waits for a person; the list itself is the room `alarms`. */
export function alarmRoutes(sendCommand: SendCommand) {
  const pathOf = (hallId: string, alarmId: string, verb: string) =>
    hallPath(hallId, 'alarms', alarmId, verb);
  return {
    /** The first who says so is shown to all others, and in the answer to the second. */
    acknowledge: (hallId: string, alarmId: string, options?: CommandOptions) =>
      sendCommand<AlarmView>(pathOf(hallId, alarmId, 'acknowledge'), undefined, options),
    end: (hallId: string, alarmId: string, options?: CommandOptions) =>
      sendCommand<Record<string, never>>(pathOf(hallId, alarmId, 'end'), undefined, options),
  };
}

/** The help a kiosk asks for; the bearer is its key. */
export function helpCallRoutes(send: Send, sendCommand: SendCommand) {
  return {
    call: (options?: CommandOptions) =>
      sendCommand<HelpCallView>(path('device', 'help-call'), undefined, options),
    current: (options: ReadOptions = {}) =>
      send<HelpCallView | null>({
        method: 'GET',
        path: path('device', 'help-call'),
        ...options,
      }),
    withdraw: (options?: CommandOptions) =>
      sendCommand<Record<string, never>>(
        path('device', 'help-call', 'withdraw'),
        undefined,
        options,
      ),
  };
}
