import {
  COMMAND_MAX_AGE_MS,
  type IssueTicketRequest,
  type PlanVisitRequest,
} from '@onewindow/contracts';
import { ApiRefusal, type Api, type Command } from '@onewindow/client';
import { failureOf, outcomeUnknown } from '../failure/failure';
import type { HallDirectory } from '../hall/hall-catalogue';
import type { KnownPlan } from '../visit/known-plan';
import type { TakenTicket } from '../visit/taken-ticket';
import type { JournalTicket, KeptAttempt, KioskStore } from './kept-by-kiosk';
import type { BrowserClocks } from './kiosk-clock';
import type { OfflineDesk } from './offline-desk';

/** Longer nobody is kept waiting for the server when the kiosk can go on by itself. */
const PATIENCE_MS = 6_000;
/** Whoever pressed longer ago has gone by now. */
const SHOWN_AGAIN_MS = 2 * 60_000;

/** The hall as it stands for this kiosk at this moment. */
export interface OfficeHall {
  readonly hallId: string;
  readonly directory: HallDirectory;
  /** Whether there is a point in asking the server first. */
  readonly reachable: boolean;
}

/**
 * Where numbers come from: the server, or the kiosk itself while there is none. Nobody has to wait
 * for the server, and no press brings two numbers (ADR 0014).
 */
export class TicketOffice {
  constructor(
    private readonly api: Pick<Api, 'tickets'>,
    private readonly store: KioskStore,
    private readonly desk: OfflineDesk,
    private readonly clocks: BrowserClocks,
    private readonly hall: () => OfficeHall,
  ) {}

  async plan(request: PlanVisitRequest): Promise<KnownPlan> {
    const { hallId, directory, reachable } = this.hall();
    if (reachable) {
      const asked = await answered((signal) => this.api.tickets.plan(hallId, request, { signal }));
      if (asked) return asked;
    }
    return this.desk.plan(request, directory);
  }

  /** The key of the press goes with the number: what became of it online is settled by that. */
  async take(request: IssueTicketRequest, command: Command): Promise<TakenTicket> {
    const { directory, reachable } = this.hall();
    const issued = reachable ? await this.takeOnline(request, command) : undefined;
    if (issued) return issued;
    const slip = await this.desk.give({ request, key: command.key }, directory);
    await this.store.keepAttempt(undefined);
    return { kind: 'offline', slip };
  }

  /** What was pressed before the browser was started anew and nobody has seen yet. */
  async unseen(): Promise<TakenTicket | undefined> {
    const { tickets, attempt } = await this.store.all();
    const ticket = tickets.findLast(({ seen, pressedAt }) => !seen && this.isRecent(pressedAt));
    if (ticket) return this.shownAgain(ticket);
    return attempt && this.isRecent(attempt.pressedAt) ? this.outcomeOf(attempt) : undefined;
  }

  /** Whoever took them has had the time to read them. */
  async seen(slipIds: readonly string[]): Promise<void> {
    await this.store.keepAttempt(undefined);
    if (slipIds.length > 0) await this.store.markSeen(slipIds);
  }

  private async takeOnline(
    request: IssueTicketRequest,
    command: Command,
  ): Promise<TakenTicket | undefined> {
    const { hallId } = this.hall();
    await this.keepAttempt(request, command);
    try {
      const issued = await answered((signal) =>
        this.api.tickets.issue(hallId, request, { command, signal }),
      );
      return issued && { kind: 'online', issued };
    } catch (error) {
      if (!outcomeUnknown(failureOf(error))) await this.store.keepAttempt(undefined);
      throw error;
    }
  }

  /** Whose card was read is nobody's business on a disk: such a press is not kept at all. */
  private async keepAttempt(request: IssueTicketRequest, { key }: Command): Promise<void> {
    if (request.holder) return;
    await this.store.keepAttempt({ key, request, pressedAt: this.clocks.wall() });
  }

  private shownAgain(ticket: JournalTicket): TakenTicket | undefined {
    const slip = this.desk.slipOf(ticket, this.hall().directory);
    return slip && { kind: 'offline', slip };
  }

  /** Too old to be carried out, it is only told what became of it. */
  private async outcomeOf({ key, request }: KeptAttempt): Promise<TakenTicket | undefined> {
    const command = { key, maxAgeMs: 0, ageMs: () => COMMAND_MAX_AGE_MS + 1 };
    try {
      const { hallId } = this.hall();
      const issued = await answered((signal) =>
        this.api.tickets.issue(hallId, request, { command, signal }),
      );
      return issued && { kind: 'online', issued };
    } catch {
      // Refused, or never carried out: there is nothing to show.
      return undefined;
    }
  }

  private isRecent(pressedAt: number): boolean {
    const agoMs = this.clocks.wall() - pressedAt;
    return agoMs >= 0 && agoMs < SHOWN_AGAIN_MS;
  }
}

/** The server's answer, or undefined when none came in time; refusals are answers. */
async function answered<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    return await ask(patience.signal);
  } catch (error) {
    if (error instanceof ApiRefusal) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
