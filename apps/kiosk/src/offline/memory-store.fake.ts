import type { MergedTicketView, OfflineLeaseView } from '@onewindow/contracts';
import type {
  Decided,
  JournalTicket,
  KeptAttempt,
  KeptByKiosk,
  KeptContact,
  KeptHall,
  KioskStore,
} from './kept-by-kiosk';

/** A disk without a disk, for tests: what one page has kept the next one finds. */
export class MemoryStore implements KioskStore {
  private kept: Omit<KeptByKiosk, 'tickets'> = {
    lease: undefined,
    contact: undefined,
    hall: undefined,
    attempt: undefined,
  };
  private tickets: readonly JournalTicket[] = [];
  private readonly last = new Map<string, number>();

  all(): Promise<KeptByKiosk> {
    return Promise.resolve({ ...this.kept, tickets: this.tickets });
  }

  keepLease(lease: OfflineLeaseView): Promise<void> {
    return this.keep({ lease });
  }

  keepContact(contact: KeptContact): Promise<void> {
    return this.keep({ contact });
  }

  keepHall(hall: KeptHall): Promise<void> {
    return this.keep({ hall });
  }

  keepAttempt(attempt: KeptAttempt | undefined): Promise<void> {
    return this.keep({ attempt });
  }

  give(
    decide: (lease: OfflineLeaseView | undefined, last: number | undefined) => Decided,
  ): Promise<Decided> {
    const { lease } = this.kept;
    const decided = decide(lease, this.last.get(lease?.lease.leaseId ?? ''));
    if ('ticket' in decided) {
      const { ticket } = decided;
      this.tickets = [...this.tickets, ticket];
      this.last.set(ticket.lease.leaseId, ticket.request.number);
    }
    return Promise.resolve(decided);
  }

  markSeen(ids: readonly string[]): Promise<void> {
    return this.change((ticket) => (ids.includes(ticket.id) ? { ...ticket, seen: true } : ticket));
  }

  settle(told: readonly MergedTicketView[]): Promise<void> {
    const settled = new Map(told.map(({ id, ...one }) => [id, one]));
    return this.change((ticket) => ({
      ...ticket,
      settled: settled.get(ticket.id) ?? ticket.settled,
    }));
  }

  forgetSettled(pressedBefore: number): Promise<void> {
    this.tickets = this.tickets.filter(
      ({ settled, pressedAt }) => !settled || pressedAt >= pressedBefore,
    );
    return Promise.resolve();
  }

  private keep(part: Partial<typeof this.kept>): Promise<void> {
    this.kept = { ...this.kept, ...part };
    return Promise.resolve();
  }

  private change(changed: (ticket: JournalTicket) => JournalTicket): Promise<void> {
    this.tickets = this.tickets.map(changed);
    return Promise.resolve();
  }
}
