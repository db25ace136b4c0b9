import type {
  CallBackRequest,
  ContactRequest,
  DecideAppealRequest,
  DecideExtensionRequest,
  FollowUpFiguresView,
  FollowUpHistoryView,
  FollowUpNoteRequest,
  FollowUpRulesView,
  FollowUpScope,
  FollowUpView,
  RatingSpan,
  SetFollowUpRulesRequest,
  TakeFollowUpRequest,
  VerifyRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath, query } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** Bad ratings followed up; every step answers with the whole history. */
export function followUpRoutes(send: Send, sendCommand: SendCommand) {
  const step =
    <Body>(verb: string) =>
    (hallId: string, id: string, body: Body, options?: CommandOptions) =>
      sendCommand<FollowUpHistoryView>(hallPath(hallId, 'follow-ups', id, verb), body, options);
  return {
    ...readings(send),
    take: step<TakeFollowUpRequest>('take'),
    contact: step<ContactRequest>('contact'),
    verify: step<VerifyRequest>('verify'),
    askExtension: step<FollowUpNoteRequest>('ask-extension'),
    decideExtension: step<DecideExtensionRequest>('decide-extension'),
    decideAppeal: step<DecideAppealRequest>('decide-appeal'),
    rectify: step<FollowUpNoteRequest>('rectify'),
    reply: step<FollowUpNoteRequest>('reply'),
    callBack: step<CallBackRequest>('call-back'),
    close: step<FollowUpNoteRequest>('close'),
    setRules: (hallId: string, body: SetFollowUpRulesRequest, options?: CommandOptions) =>
      sendCommand<FollowUpRulesView>(hallPath(hallId, 'follow-up-rules'), body, options),
  };
}

function readings(send: Send) {
  return {
    list: (hallId: string, scope: FollowUpScope, options: ReadOptions = {}) =>
      send<readonly FollowUpView[]>({
        method: 'GET',
        path: hallPath(hallId, 'follow-ups') + query({ scope }),
        ...options,
      }),
    find: (hallId: string, id: string, options: ReadOptions = {}) =>
      send<FollowUpHistoryView>({
        method: 'GET',
        path: hallPath(hallId, 'follow-ups', id),
        ...options,
      }),
    figures: (hallId: string, span: RatingSpan, options: ReadOptions = {}) =>
      send<FollowUpFiguresView>({
        method: 'GET',
        path: hallPath(hallId, 'follow-up-figures') + query({ ...span }),
        ...options,
      }),
    rules: (hallId: string, options: ReadOptions = {}) =>
      send<FollowUpRulesView>({
        method: 'GET',
        path: hallPath(hallId, 'follow-up-rules'),
        ...options,
      }),
  };
}
