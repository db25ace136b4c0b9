import { createApi, type Api } from '@onewindow/client';
import { BOOKING_NUMBERS, type BookingRulesView, type TicketHolder } from '@onewindow/contracts';
import { TurnDay } from '../../../src/modules/hall/use-cases/turn-day';
import { HallDayRepository } from '../../../src/modules/hall/hall-day.repository';
import { HallService } from '../../../src/modules/hall/hall.service';
import { LeftoverTicketsRepository } from '../../../src/modules/ticketing/leftover-tickets.repository';
import { TicketChanges } from '../../../src/modules/ticketing/ticket-changes';
import { ExpireTickets } from '../../../src/modules/ticketing/use-cases/expire-tickets';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { CommandRunner } from '../../../src/platform/idempotency/command-runner';
import { aDevice, aSignedIn } from '../../support/callers';
import { personWhoBooks } from '../../support/people-who-book';
import { refusalOf } from '../../support/refusals';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { rowsOfHall } from '../hall/hall-tables';

export const NO_RULES = Object.fromEntries(
  [...BOOKING_NUMBERS, 'hours'].map((rule) => [rule, null]),
) as unknown as BookingRulesView;

/** 2026-01-05 is a Monday; the hall books from Tuesday on. */
export const MONDAY_MORNING = '2026-01-05T10:00:00+08:00';
export const TUESDAY = '2026-01-06';
export const NINE = `${TUESDAY}T01:00:00.000Z`;
export const HALF_PAST_NINE = `${TUESDAY}T01:30:00.000Z`;

export const VISIT = { itemIds: [SMALL_HALL.itemId], purpose: 'apply' } as const;

/** What commands write; jobs and heartbeats write elsewhere, whenever they like. */
const WRITTEN_BY_COMMANDS = [
  'ticket',
  'service_case',
  'ticket_step',
  'ticket_series',
  'queue_day',
  'booking_rule',
  'hall_event',
  'hall_clock',
  'audit_entry',
];

let people = 0;

/** Somebody who has never booked before. */
export function somebody(): TicketHolder {
  people += 1;
  return personWhoBooks(people);
}

/** A small hall on a Monday morning, half of whose 40 numbers a day can be booked. */
export class BookingStage {
  private halls = 0;
  hallId = '';
  guide!: Api;
  kiosk!: Api;
  administrator!: Api;

  private constructor(
    readonly database: TestDatabase,
    readonly running: TestApp,
  ) {}

  static async open(): Promise<BookingStage> {
    const database = await createTestDatabase({ sample: false });
    const running = await startTestApp(database, { TRUSTED_PROXIES: 'loopback' });
    return new BookingStage(database, running);
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.drop();
  }

  /** Another hall, with nothing booked in it and every rule by default. */
  async newHall(): Promise<void> {
    this.halls += 1;
    this.hallId = `h${this.halls}`;
    const { hallId, running } = this;
    await aSmallHall(this.database.dataSource, hallId);
    await this.query('UPDATE queue SET daily_quota = 40, appointment_share = 0.5');
    await this.query(`UPDATE hall SET business_date = '2026-01-05'`);
    await this.standAt(MONDAY_MORNING);
    this.guide = await aSignedIn(running, hallId, 'guide', ['guide']);
    this.administrator = await aSignedIn(running, hallId, 'administrator', ['administrator']);
    this.kiosk = await aDevice(running, hallId, 'kiosk');
  }

  /** A phone at home; each has an address of its own. */
  visitor(): Api {
    people += 1;
    const address = `10.2.${people >> 8}.${people & 255}`;
    return createApi({
      baseUrl: this.running.baseUrl,
      fetch: (url, init) =>
        fetch(url, { ...init, headers: { ...init.headers, 'X-Forwarded-For': address } }),
    });
  }

  book(slotStartAt: string, holder = somebody(), api = this.guide) {
    return api.appointments.book(this.hallId, { ...VISIT, slotStartAt, holder });
  }

  setRules(rules: Partial<BookingRulesView>, queueId: string | null = null) {
    return this.administrator.appointments.setRules(this.hallId, {
      queueId,
      rules: { ...NO_RULES, ...rules },
    });
  }

  async standAt(time: string): Promise<void> {
    const now = new Date(time);
    await setHallTime(this.database.dataSource.manager, this.hallId, { now, rate: 0 });
  }

  /** The day turns, and the sweep follows it. */
  async turnDay(): Promise<void> {
    const { app } = this.running;
    const commands = app.get(CommandRunner);
    const { dataSource } = this.database;
    await new TurnDay(commands, new HallDayRepository(dataSource)).execute(this.hallId);
    const leftovers = new LeftoverTicketsRepository(dataSource);
    const [halls, changes] = [app.get(HallService), app.get(TicketChanges)];
    await new ExpireTickets(commands, halls, leftovers, changes).execute(this.hallId);
  }

  /** The code of the refusal; nothing is left of the attempt but the record of its key. */
  async refusedForNothing(attempt: () => Promise<unknown>): Promise<string> {
    const before = await this.written();
    const code = await refusalOf(attempt());
    expect(await this.written()).toEqual(before);
    return code;
  }

  private async written(): Promise<readonly (string | undefined)[]> {
    const rows = await rowsOfHall(this.database.dataSource, this.hallId);
    return WRITTEN_BY_COMMANDS.map((table) => rows[table] && `${table} ${rows[table]}`);
  }

  query<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.database.dataSource.query<T[]>(sql, [...parameters]);
  }

  /** Tickets of the hall that know a person by a hash, and rows in which their number can be read. */
  async countOf({ number }: TicketHolder): Promise<unknown> {
    const [found] = await this.query<{ refs: number; leaks: number }>(
      `SELECT
         (SELECT count(*)::int FROM ticket WHERE hall_id = $1 AND length(holder_ref) = 32) AS refs,
         (SELECT count(*)::int FROM (
            SELECT to_jsonb(ticket)::text AS content FROM ticket WHERE hall_id = $1
            UNION ALL SELECT to_jsonb(audit_entry)::text FROM audit_entry WHERE hall_id = $1
            UNION ALL SELECT to_jsonb(hall_event)::text FROM hall_event WHERE hall_id = $1
            UNION ALL SELECT to_jsonb(ticket_step)::text FROM ticket_step WHERE hall_id = $1
            UNION ALL SELECT to_jsonb(idempotency_record)::text FROM idempotency_record
              WHERE hall_id = $1
          ) AS written WHERE content LIKE '%' || $2 || '%') AS leaks`,
      [this.hallId, number],
    );
    return found;
  }

  /** Another item like the one there is. */
  async addItem(id: string, queueId: string = SMALL_HALL.queueId): Promise<void> {
    const columns = await this.columnsOf('item', 'id', 'queue_id');
    await this.query(
      `INSERT INTO item (id, queue_id, ${columns})
       SELECT $3, $4, ${columns} FROM item WHERE hall_id = $1 AND id = $2`,
      [this.hallId, SMALL_HALL.itemId, id, queueId],
    );
  }

  /** Another queue like the one there is, which the same window serves. */
  async addQueue(id: string, prefix: string): Promise<void> {
    const columns = await this.columnsOf('queue', 'id', 'ticket_prefix');
    await this.query(
      `INSERT INTO queue (id, ticket_prefix, ${columns})
       SELECT $3, $4, ${columns} FROM queue WHERE hall_id = $1 AND id = $2`,
      [this.hallId, SMALL_HALL.queueId, id, prefix],
    );
    await this.query(
      'INSERT INTO window_skill (hall_id, window_id, queue_id, level) VALUES ($1, $2, $3, 1)',
      [this.hallId, SMALL_HALL.windowId, id],
    );
  }

  private async columnsOf(table: string, ...without: readonly string[]): Promise<string> {
    const [columns] = await this.query<{ list: string }>(
      `SELECT string_agg(quote_ident(column_name), ', ') AS list FROM information_schema.columns
       WHERE table_name = $1 AND column_name <> ALL ($2)`,
      [table, without],
    );
    return columns!.list;
  }

  /** Numbers of the day that are spoken for. */
  async spokenFor(date: string): Promise<number> {
    const [row] = await this.query<{ issued: number }>(
      'SELECT issued FROM queue_day WHERE hall_id = $1 AND business_date = $2',
      [this.hallId, date],
    );
    return row?.issued ?? 0;
  }
}
