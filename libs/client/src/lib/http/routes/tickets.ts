import type {
  CompleteTicketRequest,
  FoundTicketView,
  IssuedTicketView,
  IssueTicketRequest,
  LookUpTicketRequest,
  PlanVisitRequest,
  TicketView,
  VisitPlanView,
  WithheldTicketView,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';
import { ticketMoves } from './ticket-moves';
import { ticketSteps } from './ticket-steps';

export function ticketRoutes(send: Send, sendCommand: SendCommand) {
  const { step, stepWith } = ticketSteps(sendCommand);
  return {
    /** Where a choice of items would go; takes no number. */
    plan: (hallId: string, body: PlanVisitRequest, options: ReadOptions = {}) =>
      send<VisitPlanView>({
        method: 'POST',
        path: hallPath(hallId, 'visit-plans'),
        body,
        ...options,
      }),
    issue: (hallId: string, body: IssueTicketRequest, options?: CommandOptions) =>
      sendCommand<IssuedTicketView>(hallPath(hallId, 'tickets'), body, options),
    get: (hallId: string, ticketId: string, options: ReadOptions = {}) =>
      send<TicketView>({ method: 'GET', path: hallPath(hallId, 'tickets', ticketId), ...options }),
    /** By its number of today or the code on it, which must stand in no address. */
    lookUp: (hallId: string, body: LookUpTicketRequest, options: ReadOptions = {}) =>
      send<FoundTicketView>({
        method: 'POST',
        path: hallPath(hallId, 'ticket-lookups'),
        body,
        ...options,
      }),
    recall: step('recall'),
    start: step('start'),
    markMissed: step('mark-missed'),
    cancel: step('cancel'),
    rejoin: step('rejoin'),
    /** Somebody knows the number without its paper. */
    acknowledge: step('acknowledge'),
    /** Numbers that are not called, because nobody has seen their paper. */
    listWithheld: (hallId: string, options: ReadOptions = {}) =>
      send<readonly WithheldTicketView[]>({
        method: 'GET',
        path: hallPath(hallId, 'withheld-tickets'),
        ...options,
      }),
    abandon: step('abandon'),
    complete: stepWith<CompleteTicketRequest>('complete'),
    ...ticketMoves(sendCommand),
  };
}
