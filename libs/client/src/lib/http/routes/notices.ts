import type {
  DraftNoticeRequest,
  EndNoticeRequest,
  NoticeView,
  RaiseEmergencyRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What the hall tells everybody; what is on the boards now is the room `notices`. */
export function noticeRoutes(send: Send, sendCommand: SendCommand) {
  const pathOf = (hallId: string, ...parts: readonly string[]) =>
    hallPath(hallId, 'notices', ...parts);
  return {
    /** Newest first. */
    list: (hallId: string, options: ReadOptions = {}) =>
      send<readonly NoticeView[]>({ method: 'GET', path: pathOf(hallId), ...options }),
    draft: (hallId: string, body: DraftNoticeRequest, options?: CommandOptions) =>
      sendCommand<NoticeView>(pathOf(hallId), body, options),
    /** By another person than the one who has written it. */
    approve: (hallId: string, noticeId: string, options?: CommandOptions) =>
      sendCommand<NoticeView>(pathOf(hallId, noticeId, 'approve'), undefined, options),
    reject: (hallId: string, noticeId: string, body: EndNoticeRequest, options?: CommandOptions) =>
      sendCommand<NoticeView>(pathOf(hallId, noticeId, 'reject'), body, options),
    /** Ends an emergency as well. */
    end: (hallId: string, noticeId: string, body: EndNoticeRequest, options?: CommandOptions) =>
      sendCommand<NoticeView>(pathOf(hallId, noticeId, 'end'), body, options),
    /** Takes the boards over at once, in prepared words. */
    raiseEmergency: (hallId: string, body: RaiseEmergencyRequest, options?: CommandOptions) =>
      sendCommand<NoticeView>(hallPath(hallId, 'emergencies'), body, options),
  };
}
