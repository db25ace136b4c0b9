import type { OfflineLeaseView, OfflineTicketRequest } from '@onewindow/contracts';
import type { Api } from '@onewindow/client';
import { alone } from './alone';
import { DueAgain } from './due-again';
import type { JournalTicket, KeptByKiosk, KioskStore } from './kept-by-kiosk';
import type { BrowserClocks, KioskClock } from './kiosk-clock';

/** How often the kiosk hears anew what it would have to know, and what time it is. */
const RENEW_EVERY_MS = 5 * 60_000;
/** So far behind may the last contact be after a restart. */
const KEEP_CONTACT_EVERY_MS = 30_000;
/** A few at a time, so that none of them waits long for a lost answer. */
const BATCH = 100;
const DAY_MS = 24 * 60 * 60_000;

/**
 * Keeps the kiosk ready for the server being away while it is there, and brings along what was given
 * out once it is back. Works only when told that the server has answered; its failures wait for then.
 */
export class OfflineKeeper {
  private view: OfflineLeaseView | undefined;
  private readonly renewing: DueAgain;
  private readonly merging: DueAgain;
  private readonly contact: DueAgain;
  private busy = false;

  constructor(
    private readonly api: Pick<Api, 'offline'>,
    private readonly store: KioskStore,
    private readonly clock: KioskClock,
    private readonly clocks: BrowserClocks,
    kept: Pick<KeptByKiosk, 'lease'>,
  ) {
    this.view = kept.lease;
    this.renewing = new DueAgain(clocks.steady);
    this.merging = new DueAgain(clocks.steady);
    this.contact = new DueAgain(clocks.steady);
  }

  /** The numbers lent last, and what goes with them. */
  get lease(): OfflineLeaseView | undefined {
    return this.view;
  }

  /** The server has answered something just now. */
  async heard(hallId: string): Promise<void> {
    this.clock.heard();
    if (this.busy) return;
    this.busy = true;
    try {
      await this.when(this.renewing, () => this.renew(hallId), RENEW_EVERY_MS);
      await this.when(this.merging, () => this.merge(hallId), 0);
      await this.when(this.contact, () => this.keepContact(), KEEP_CONTACT_EVERY_MS);
    } finally {
      this.busy = false;
    }
  }

  private async when(due: DueAgain, work: () => Promise<void>, everyMs: number): Promise<void> {
    if (!due.isDue) return;
    try {
      await work();
      due.done(everyMs);
    } catch {
      // The server is away again, or asks for patience; nothing is lost by waiting.
      due.failed();
    }
  }

  private async renew(hallId: string): Promise<void> {
    const began = this.clocks.steady();
    const { tickets } = await this.store.all();
    const held = this.view && !isHalfUsed(this.view, tickets) ? this.view.lease : undefined;
    const view = await this.api.offline.lease(hallId, held ? { held } : {});
    this.clock.measure(view.at, this.clocks.steady() - began);
    this.clock.heard();
    await this.store.keepLease(view);
    this.view = view;
    await this.keepContact();
  }

  /** By one tab of the browser at a time; should another have brought them, the server says so. */
  private merge(hallId: string): Promise<void> {
    return alone('onewindow.merge', async () => {
      const { tickets } = await this.store.all();
      for (const batch of batchesOf(tickets.filter(({ settled }) => settled === null))) {
        const told = await this.api.offline.merge(hallId, batch);
        await this.store.settle(told.tickets);
      }
      await this.store.forgetSettled(this.clocks.wall() - DAY_MS);
    });
  }

  private async keepContact(): Promise<void> {
    const { kept } = this.clock;
    if (kept) await this.store.keepContact(kept);
  }
}

/** A further block is asked for while there is still one to go on with. */
function isHalfUsed({ lease }: OfflineLeaseView, tickets: readonly JournalTicket[]): boolean {
  const half = (lease.from + lease.to) / 2;
  return tickets.some(
    (ticket) => ticket.lease.leaseId === lease.leaseId && ticket.request.number > half,
  );
}

type Batch = Pick<JournalTicket, 'lease'> & { readonly tickets: readonly OfflineTicketRequest[] };

/** In the order they were given out; each batch of one lease. */
function batchesOf(tickets: readonly JournalTicket[]): readonly Batch[] {
  const leases = new Map(tickets.map(({ lease }) => [lease.leaseId, lease]));
  return [...leases.values()].flatMap((lease) => {
    const own = tickets.filter((ticket) => ticket.lease.leaseId === lease.leaseId);
    const requests = own.map(({ request }) => request);
    return Array.from({ length: Math.ceil(requests.length / BATCH) }, (_, index) => ({
      lease,
      tickets: requests.slice(index * BATCH, (index + 1) * BATCH),
    }));
  });
}
