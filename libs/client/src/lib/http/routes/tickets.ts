import type {
  CompleteTicketRequest,
  IssuedTicketView,
  IssueTicketRequest,
  PlanVisitRequest,
  TicketView,
  VisitPlanView,
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
    recall: step('recall'),
    start: step('start'),
    markMissed: step('mark-missed'),
    cancel: step('cancel'),
    rejoin: step('rejoin'),
    abandon: step('abandon'),
    complete: stepWith<CompleteTicketRequest>('complete'),
    ...ticketMoves(sendCommand),
  };
}
