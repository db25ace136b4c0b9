import type { Api } from '@onewindow/client';
import type { CaseOutcome, IssuedTicketView, TicketView } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aDevice, aSignedIn } from '../../support/callers';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

export const HALL = 'zc';

/** A hall whose clock stands still, with clerks at some windows and a kiosk. */
export class DeskStage {
  private constructor(
    readonly database: TestDatabase,
    readonly running: TestApp,
    private readonly people: Readonly<Record<'kiosk' | 'guide' | 'supervisor', Api>>,
    private readonly clerks: ReadonlyMap<string, Api>,
    private now: number,
  ) {}

  static async open(...windowIds: readonly string[]): Promise<DeskStage> {
    const database = await createTestDatabase({ sample: true });
    const running = await startTestApp(database);
    const clerks = new Map<string, Api>();
    for (const windowId of windowIds) {
      const clerk = await aSignedIn(running, HALL, `clerk-${windowId}`, ['clerk']);
      await clerk.windowSession.open(HALL, { windowId });
      clerks.set(windowId, clerk);
    }
    const kiosk = await aDevice(running, HALL, 'kiosk');
    const guide = await aSignedIn(running, HALL, 'guide', ['guide']);
    const supervisor = await aSignedIn(running, HALL, 'supervisor', ['supervisor']);
    const [hall] = await database.dataSource.query<{ day: string }[]>(
      'SELECT business_date::text AS day FROM hall WHERE id = $1',
      [HALL],
    );
    const morning = Date.parse(`${hall!.day}T09:00:00+08:00`);
    const people = { kiosk, guide, supervisor };
    const stage = new DeskStage(database, running, people, clerks, morning);
    await stage.letPass(0);
    return stage;
  }

  get kiosk(): Api {
    return this.people.kiosk;
  }

  get guide(): Api {
    return this.people.guide;
  }

  get supervisor(): Api {
    return this.people.supervisor;
  }

  at(windowId: string): Api {
    const clerk = this.clerks.get(windowId);
    if (!clerk) throw new Error(`Nobody works at ${windowId}`);
    return clerk;
  }

  async letPass(minutes: number): Promise<void> {
    this.now += minutes * 60_000;
    const { manager } = this.database.dataSource;
    await setHallTime(manager, HALL, { now: new Date(this.now), rate: 0 });
  }

  /** Hall time so many minutes from now. */
  inMinutes(minutes: number): string {
    return new Date(this.now + minutes * 60_000).toISOString();
  }

  issue(...itemIds: readonly string[]): Promise<IssuedTicketView> {
    return this.kiosk.tickets.issue(HALL, { itemIds, purpose: 'apply' });
  }

  /** A ticket that has come to the window in the usual way and is being served. */
  async serving(windowId: string, ...itemIds: readonly string[]): Promise<IssuedTicketView> {
    const issued = await this.issue(...itemIds);
    const { ticket } = await this.at(windowId).windowSession.callNext(HALL);
    if (ticket?.id !== issued.ticket.id) throw new Error('Somebody else stands in this line');
    await this.at(windowId).tickets.start(HALL, issued.ticket.id);
    return issued;
  }

  async called(windowId: string): Promise<TicketView | null> {
    return (await this.at(windowId).windowSession.callNext(HALL)).ticket;
  }

  get(ticketId: string): Promise<TicketView> {
    return this.guide.tickets.get(HALL, ticketId);
  }

  /** All there is of the tickets and what hangs on them; a refused command must leave it as it is. */
  async fingerprint(): Promise<unknown> {
    const tables = ['ticket', 'service', 'service_case', 'ticket_step', 'rating_invitation'];
    const states = tables.map((table) =>
      this.database.dataSource.query<unknown[]>(
        `SELECT md5(string_agg(line::text, ',' ORDER BY line::text)) AS "${table}", count(*)
         FROM ${table} AS line WHERE hall_id = $1`,
        [HALL],
      ),
    );
    const [clock] = await this.database.dataSource.query<unknown[]>(
      'SELECT seq FROM hall_clock WHERE hall_id = $1',
      [HALL],
    );
    return [clock, ...(await Promise.all(states))];
  }

  /** Ends every open ticket behind everybody's back, so that the next test finds empty lines. */
  async clear(): Promise<void> {
    await this.database.dataSource.query(
      `UPDATE ticket SET state = 'expired', ended_at = hall_now($1) WHERE hall_id = $1
       AND state IN ('waiting', 'called', 'serving', 'held', 'missed')`,
      [HALL],
    );
    await this.database.dataSource.query(
      'UPDATE service SET ended_at = hall_now($1) WHERE hall_id = $1 AND ended_at IS NULL',
      [HALL],
    );
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.drop();
  }
}

export function outcomesOf(
  { cases }: TicketView,
  outcome: CaseOutcome = 'accepted',
): { readonly outcomes: readonly { readonly caseId: string; readonly outcome: CaseOutcome }[] } {
  const open = cases.filter((one) => one.outcome === null);
  return { outcomes: open.map(({ id: caseId }) => ({ caseId, outcome })) };
}
