import type { Api } from '@onewindow/client';
import { padRoom, type PadRoomState, type RatingInvitation } from '@onewindow/contracts';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import { aCitizen, aDevice, aSignedIn } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';

export const HALL = 'zc';
export const WINDOW = SMALL_HALL.windowId;
export const OTHER_WINDOW = 'A02';

/** Somebody who has just been served, and what the pad of the window asks them. */
export interface Served {
  readonly ticketId: string;
  readonly phone: Api;
  readonly invitation: RatingInvitation;
}

interface StoredRating {
  readonly level: number;
  readonly labels: readonly string[];
  readonly channel: string;
  readonly comment: string | null;
}

/** A small hall with two windows, a clerk at the first and a rating pad at each. */
export class RatingStage {
  private constructor(
    readonly database: TestDatabase,
    readonly running: TestApp,
    readonly kiosk: Api,
    readonly clerk: Api,
    readonly pad: Api,
    readonly otherPad: Api,
  ) {}

  static async open(): Promise<RatingStage> {
    const database = await createTestDatabase({ sample: false });
    await aSmallHall(database.dataSource, HALL);
    await database.dataSource.query(SECOND_WINDOW, [HALL]);
    const running = await startTestApp(database);
    const clerk = await aSignedIn(running, HALL, 'clerk', ['clerk']);
    await clerk.windowSession.open(HALL, { windowId: WINDOW });
    return new RatingStage(
      database,
      running,
      await aDevice(running, HALL, 'kiosk'),
      clerk,
      await aDevice(running, HALL, 'rating-pad', WINDOW),
      await aDevice(running, HALL, 'rating-pad', OTHER_WINDOW),
    );
  }

  async close(): Promise<void> {
    await this.running.close();
    await this.database.drop();
  }

  /** From the number to the completion; the pad asks now. */
  async serve(): Promise<Served> {
    const { ticket, token } = await this.kiosk.tickets.issue(HALL, {
      itemIds: [SMALL_HALL.itemId],
      purpose: 'apply',
      language: 'en',
    });
    await this.clerk.windowSession.callNext(HALL);
    await this.clerk.tickets.start(HALL, ticket.id);
    const outcomes = ticket.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
    await this.clerk.tickets.complete(HALL, ticket.id, { outcomes });
    const invitation = await this.asked();
    if (!invitation) throw new Error('The pad does not ask after a completion');
    return { ticketId: ticket.id, phone: aCitizen(this.running, token), invitation };
  }

  /** The clerk calls whoever comes next, who is sent away again. */
  async callTheNext(): Promise<void> {
    await this.kiosk.tickets.issue(HALL, { itemIds: [SMALL_HALL.itemId], purpose: 'apply' });
    const { ticket } = await this.clerk.windowSession.callNext(HALL);
    await this.clerk.tickets.cancel(HALL, ticket!.id);
  }

  async asked(): Promise<RatingInvitation | null> {
    const room = padRoom(WINDOW);
    const { rooms } = await this.pad.snapshot.read(HALL, [room]);
    return (rooms[room] as PadRoomState).invitation;
  }

  /** Sets the hall's clock forward; it goes on running from there. */
  async letPass(seconds: number): Promise<void> {
    const rows = await this.query<{ now: Date }>('SELECT hall_now($1) AS now', [HALL]);
    const now = new Date(rows[0]!.now.getTime() + seconds * 1_000);
    await setHallTime(this.database.dataSource.manager, HALL, { now, rate: 1 });
  }

  query<T>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return this.database.dataSource.query<T[]>(sql, [...parameters]);
  }

  ratings(ticketId: string): Promise<StoredRating[]> {
    return this.query('SELECT level, labels, channel, comment FROM rating WHERE ticket_id = $1', [
      ticketId,
    ]);
  }
}

const SECOND_WINDOW = `
  WITH opened AS (
    INSERT INTO service_window (hall_id, id, zone_id, area_id, name, kind, department, floor, x, y,
      position)
    VALUES ($1, 'A02', 'A', 'A1', 'A02', 'comprehensive', '政务', '1', 2, 1, 2) RETURNING id
  )
  INSERT INTO window_skill (hall_id, window_id, queue_id, level)
  SELECT $1, id, 'general', 1 FROM opened
`;
