import type { HallVoiceView, SetVoiceRequest } from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** How the areas of a hall speak. */
export function voiceRoutes(send: Send, sendCommand: SendCommand) {
  return {
    get: (hallId: string, options: ReadOptions = {}) =>
      send<HallVoiceView>({ method: 'GET', path: hallPath(hallId, 'voice'), ...options }),
    /** Boards follow at once. */
    set: (hallId: string, body: SetVoiceRequest, options?: CommandOptions) =>
      sendCommand<HallVoiceView>(hallPath(hallId, 'voice'), body, options),
  };
}
