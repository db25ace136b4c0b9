import { ApiRefusal, ApiUnreachable, callNextCommand, command } from '@onewindow/client';
import type { Api, Command } from '@onewindow/client';
import type { CaseOutcome, TicketView, WindowSessionView } from '@onewindow/contracts';
import { shallowRef } from 'vue';
import type { WindowAction } from './window-actions';
import {
  EMPTY_WORKPLACE,
  isDecided,
  readyActions,
  reduceWorkplace,
  type WorkplaceStep,
} from './workplace';

export interface DeskSurroundings {
  readonly api: Pick<Api, 'windowSession' | 'tickets'>;
  readonly hallId: string;
  /** Hall time in epoch milliseconds. */
  readonly hallNowMs: () => number;
  /** Real milliseconds that never jump. */
  readonly realNowMs: () => number;
  readonly isLinked: () => boolean;
  /** Every refusal, so that an ended sign-in is noticed wherever it shows. */
  readonly onRefusal: (refusal: ApiRefusal) => void;
}

/** A key press on its way; asked again under the same name until its fate is known. */
type Pending = () => Promise<WorkplaceStep>;

/** After these the page may show another ticket than the hall has. */
const OUT_OF_STEP: ReadonlySet<number> = new Set([404, 409]);

/** The clerk's desk: turns key presses into commands, one at a time, and answers into steps. */
export class WorkplaceDesk {
  readonly workplace = shallowRef(EMPTY_WORKPLACE);
  private pending: Pending | null = null;

  constructor(private readonly around: DeskSurroundings) {}

  /** Takes what the hall says of this window; null when the clerk is at none any more. */
  open(session: WindowSessionView | null): void {
    this.take({ type: 'session-read', session });
  }

  async reload(): Promise<void> {
    const { api, hallId } = this.around;
    this.open(await api.windowSession.current(hallId));
  }

  /** A key or a button; does nothing unless the action is ready. */
  async press(action: WindowAction): Promise<void> {
    const { isLinked, realNowMs } = this.around;
    const workplace = this.workplace.value;
    if (!readyActions(workplace, isLinked(), realNowMs()).has(action)) return;
    if (action === 'complete' && !isDecided(workplace)) {
      this.take({ type: 'usual-outcomes-taken' });
      return;
    }
    this.pending = this.commandFor(action);
    this.take({ type: 'command-sent', action, nowMs: realNowMs() });
    await this.settle();
  }

  /** With the link back: what became of the command that was never answered? */
  async askAgain(): Promise<void> {
    if (this.workplace.value.unanswered !== null) await this.settle();
  }

  choose(caseId: string, outcome: CaseOutcome): void {
    this.take({ type: 'outcome-chosen', caseId, outcome });
  }

  dismissNotice(): void {
    this.take({ type: 'notice-read' });
  }

  private take(step: WorkplaceStep): void {
    this.workplace.value = reduceWorkplace(this.workplace.value, step);
  }

  /** Ticket and outcomes are those of the press, whatever the page shows when it is asked again. */
  private commandFor(action: WindowAction): Pending {
    const { api, hallId, hallNowMs } = this.around;
    const { ticket, chosen } = this.workplace.value;
    if (action === 'call-next') {
      const options = { command: callNextCommand() };
      return async () => ({
        type: 'next-called',
        ...(await api.windowSession.callNext(hallId, options)),
      });
    }
    if (!ticket) throw new Error(`No ticket to ${action}`);
    const options = { command: command() };
    return async () => ({
      type: 'ticket-moved',
      ticket: await ticketCommand(this.around, action, ticket, chosen, options),
      at: new Date(hallNowMs()).toISOString(),
    });
  }

  private async settle(): Promise<void> {
    if (!this.pending) return;
    try {
      this.take(await this.pending());
      this.pending = null;
    } catch (error) {
      if (error instanceof ApiUnreachable) {
        this.take({ type: 'command-unanswered' });
      } else if (error instanceof ApiRefusal) {
        this.pending = null;
        await this.afterRefusal(error);
      } else throw error;
    }
  }

  private async afterRefusal(refusal: ApiRefusal): Promise<void> {
    this.take({ type: 'command-refused', code: refusal.code, details: refusal.details });
    this.around.onRefusal(refusal);
    // The refusal has been shown; when the reload fails too, the live rooms will notice.
    if (OUT_OF_STEP.has(refusal.status)) await this.reload().catch(() => undefined);
  }
}

function ticketCommand(
  { api, hallId }: DeskSurroundings,
  action: Exclude<WindowAction, 'call-next'>,
  ticket: TicketView,
  chosen: Readonly<Record<string, CaseOutcome>>,
  options: { readonly command: Command },
): Promise<TicketView> {
  switch (action) {
    case 'recall':
      return api.tickets.recall(hallId, ticket.id, options);
    case 'start':
      return api.tickets.start(hallId, ticket.id, options);
    case 'mark-missed':
      return api.tickets.markMissed(hallId, ticket.id, options);
    case 'cancel':
      return api.tickets.cancel(hallId, ticket.id, options);
    case 'complete': {
      const outcomes = Object.entries(chosen).map(([caseId, outcome]) => ({ caseId, outcome }));
      return api.tickets.complete(hallId, ticket.id, { outcomes }, options);
    }
  }
}
