import type { MergedTicketView, OfflineLeaseView } from '@onewindow/contracts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type {
  Decided,
  JournalTicket,
  KeptAttempt,
  KeptByKiosk,
  KeptContact,
  KeptHall,
  KioskStore,
} from './kept-by-kiosk';

interface Schema extends DBSchema {
  kept: {
    key: 'lease' | 'contact' | 'hall' | 'attempt';
    value: OfflineLeaseView | KeptContact | KeptHall | KeptAttempt;
  };
  /** By id, which begins with the time: in the order they were given out. */
  tickets: { key: string; value: JournalTicket };
  /** The last number given out of each lease. */
  numbers: { key: string; value: number };
}

const NAME = 'onewindow-kiosk';
const VERSION = 1;
/** Written to the disk itself and not only towards it: a number must survive the power going. */
const STRICT = { durability: 'strict' } as const;

/** The browser's own database. @throws where the browser keeps nothing, as in a private window */
export async function openKioskStore(): Promise<KioskStore> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('kept');
      fresh.createObjectStore('tickets', { keyPath: 'id' });
      fresh.createObjectStore('numbers');
    },
  });
  return new IndexedStore(database);
}

class IndexedStore implements KioskStore {
  constructor(private readonly database: IDBPDatabase<Schema>) {}

  async all(): Promise<KeptByKiosk> {
    const reading = this.database.transaction(['kept', 'tickets']);
    const kept = reading.objectStore('kept');
    const [lease, contact, hall, attempt, tickets] = await Promise.all([
      kept.get('lease') as Promise<OfflineLeaseView | undefined>,
      kept.get('contact') as Promise<KeptContact | undefined>,
      kept.get('hall') as Promise<KeptHall | undefined>,
      kept.get('attempt') as Promise<KeptAttempt | undefined>,
      reading.objectStore('tickets').getAll(),
    ]);
    return { lease, contact, hall, attempt, tickets };
  }

  async keepLease(lease: OfflineLeaseView): Promise<void> {
    await this.database.put('kept', lease, 'lease');
  }

  async keepContact(contact: KeptContact): Promise<void> {
    await this.database.put('kept', contact, 'contact');
  }

  async keepHall(hall: KeptHall): Promise<void> {
    await this.database.put('kept', hall, 'hall');
  }

  async keepAttempt(attempt: KeptAttempt | undefined): Promise<void> {
    const writing = this.database.transaction('kept', 'readwrite', STRICT);
    await (attempt ? writing.store.put(attempt, 'attempt') : writing.store.delete('attempt'));
    await writing.done;
  }

  async give(
    decide: (lease: OfflineLeaseView | undefined, last: number | undefined) => Decided,
  ): Promise<Decided> {
    const writing = this.database.transaction(['kept', 'tickets', 'numbers'], 'readwrite', STRICT);
    const lease = (await writing.objectStore('kept').get('lease')) as OfflineLeaseView | undefined;
    const numbers = writing.objectStore('numbers');
    const last = lease && (await numbers.get(lease.lease.leaseId));
    const decided = decide(lease, last);
    if ('ticket' in decided) {
      const { ticket } = decided;
      await Promise.all([
        writing.objectStore('tickets').add(ticket),
        numbers.put(ticket.request.number, ticket.lease.leaseId),
      ]);
    }
    await writing.done;
    return decided;
  }

  markSeen(ids: readonly string[]): Promise<void> {
    return this.change(ids, (ticket) => ({ ...ticket, seen: true }));
  }

  settle(told: readonly MergedTicketView[]): Promise<void> {
    const byId = new Map(told.map(({ id, ...settled }) => [id, settled]));
    const settledOf = (id: string) => byId.get(id) ?? null;
    return this.change([...byId.keys()], (ticket) => ({
      ...ticket,
      settled: settledOf(ticket.id),
    }));
  }

  async forgetSettled(pressedBefore: number): Promise<void> {
    const writing = this.database.transaction('tickets', 'readwrite');
    for (const { id, settled, pressedAt } of await writing.store.getAll()) {
      if (settled && pressedAt < pressedBefore) await writing.store.delete(id);
    }
    await writing.done;
  }

  private async change(
    ids: readonly string[],
    changed: (ticket: JournalTicket) => JournalTicket,
  ): Promise<void> {
    const writing = this.database.transaction('tickets', 'readwrite', STRICT);
    for (const id of ids) {
      const ticket = await writing.store.get(id);
      if (ticket) await writing.store.put(changed(ticket));
    }
    await writing.done;
  }
}
