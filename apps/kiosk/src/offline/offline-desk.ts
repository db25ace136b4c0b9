import type { IssueTicketRequest, OfflineLeaseView, PlanVisitRequest } from '@onewindow/contracts';
import { newKey } from '@onewindow/client';
import { mayIssueOffline, ticketLabel, type OfflineDecision } from '@onewindow/queueing';
import type { HallDirectory } from '../hall/hall-catalogue';
import type { KnownPlan } from '../visit/known-plan';
import type { OfflineSlip } from '../visit/taken-ticket';
import type { BrowserClocks, KioskClock } from './kiosk-clock';
import type { Decided, JournalTicket, KioskStore } from './kept-by-kiosk';
import { planOffline } from './offline-plan';
import { RefusedOffline } from '../failure/refused-offline';

/** A press that takes a number: what for, and the key under which it was asked for online. */
export interface OfflinePress {
  readonly request: IssueTicketRequest;
  readonly key: string;
}

/** Plans visits and gives out numbers with what the kiosk itself has and knows. */
export class OfflineDesk {
  constructor(
    private readonly store: KioskStore,
    private readonly clock: KioskClock,
    private readonly clocks: BrowserClocks,
    /** The numbers lent last. */
    private readonly lent: () => OfflineLeaseView | undefined,
  ) {}

  /** @throws RefusedOffline when no number could be given for it */
  plan(request: PlanVisitRequest, directory: HallDirectory): KnownPlan {
    const lease = this.lease();
    const plan = planOffline(request, directory, lease.terms);
    const decision = this.decide(plan.queueId, directory, { lease, last: undefined });
    if (!decision.ok) throw RefusedOffline.because(decision.refusal);
    return plan;
  }

  /**
   * Gives out the next number. It is on the disk when this answers.
   *
   * @throws RefusedOffline
   */
  async give(press: OfflinePress, directory: HallDirectory): Promise<OfflineSlip> {
    const plan = this.planned(press.request, directory);
    const decided = await this.store.give((lease, last): Decided => {
      if (!lease) return { ok: false, refusal: 'lease-missing' };
      const decision = this.decide(plan.queueId, directory, { lease, last });
      if (!decision.ok) return decision;
      return { ticket: this.ticketOf(press, plan, lease, decision) };
    });
    if (!('ticket' in decided)) throw RefusedOffline.because(decided.refusal);
    return slipOf(decided.ticket, plan);
  }

  /** A number given out earlier, as it was shown; undefined when nobody knows any more where it leads. */
  slipOf(ticket: JournalTicket, directory: HallDirectory): OfflineSlip | undefined {
    try {
      return slipOf(ticket, this.planned(ticket.request, directory));
    } catch {
      return undefined;
    }
  }

  private planned(request: PlanVisitRequest, directory: HallDirectory): KnownPlan {
    return planOffline(request, directory, this.lease().terms);
  }

  private lease(): OfflineLeaseView {
    const lease = this.lent();
    if (!lease) throw RefusedOffline.because('lease-missing');
    return lease;
  }

  private ticketOf(
    { request, key }: OfflinePress,
    { queueId }: KnownPlan,
    { lease }: OfflineLeaseView,
    { number, takenAt }: Given,
  ): JournalTicket {
    const id = newKey();
    const { itemIds, purpose, language } = request;
    const contactAt = iso(this.clock.contactAt);
    const times = { takenAt: iso(takenAt), contactAt };
    return {
      id,
      lease,
      request: { id, number, queueId, itemIds, purpose, language, ...times, insteadOf: key },
      pressedAt: this.clocks.wall(),
      seen: false,
      settled: null,
    };
  }

  private decide(
    queueId: string,
    directory: HallDirectory,
    { lease, last }: { readonly lease: OfflineLeaseView; readonly last: number | undefined },
  ): OfflineDecision {
    const hours = lease.terms.queues.find((queue) => queue.queueId === queueId)?.hours ?? [];
    return mayIssueOffline({
      now: this.clock.now(),
      contactAt: this.clock.contactAt,
      timeZone: directory.hall.timeZone,
      block: lease.lease,
      lastNumber: last,
      status: directory.queue(queueId)?.status ?? 'closed',
      hours: hours.map(({ from, until }) => ({
        from: Date.parse(from),
        until: Date.parse(until),
      })),
    });
  }
}

type Given = Extract<OfflineDecision, { readonly ok: true }>;

function slipOf({ id, lease, request }: JournalTicket, plan: KnownPlan): OfflineSlip {
  return { id, label: ticketLabel({ prefix: lease.prefix }, request.number), plan };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
