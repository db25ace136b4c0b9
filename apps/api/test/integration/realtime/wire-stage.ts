import type { DeviceKind, HallEvent, Role, Room } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { StaffSessions } from '../../../src/modules/identity/sessions/staff-sessions';
import { appendToLog } from '../../../src/platform/events/event-log';
import type { HallEventDraft } from '../../../src/platform/events/hall-event-draft';
import { deviceKey } from '../../support/callers';
import { aStaffMember } from '../../support/hall-people';
import { startTestApp, type TestApp } from '../../support/test-app';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { Recorder, type Credentials } from './recorder';

/** Some API processes over one database, and the sockets that were opened to them. */
export class WireStage {
  readonly apps: TestApp[] = [];
  private readonly recorders: Recorder[] = [];

  private constructor(readonly database: TestDatabase) {}

  static async open({ sample }: { readonly sample: boolean }): Promise<WireStage> {
    return new WireStage(await createTestDatabase({ sample }));
  }

  get app(): TestApp {
    const [first] = this.apps;
    if (!first) throw new Error('No API has been started');
    return first;
  }

  async startApp(): Promise<TestApp> {
    const app = await startTestApp(this.database, { LOG_LEVEL: 'silent' });
    this.apps.push(app);
    return app;
  }

  record(credentials: Credentials, { baseUrl }: Pick<TestApp, 'baseUrl'> = this.app): Recorder {
    const recorder = new Recorder(baseUrl, credentials);
    this.recorders.push(recorder);
    return recorder;
  }

  async device(hallId: string, kind: DeviceKind, windowId?: string): Promise<Credentials> {
    return { bearer: await deviceKey(this.app.app, hallId, kind, windowId) };
  }

  async staff(hallId: string, role: Role): Promise<Credentials> {
    const { app } = this.app;
    const { id } = await aStaffMember(this.database.dataSource, hallId, [role]);
    const { manager } = app.get(DataSource);
    const token = await app.get(StaffSessions).open(manager, { hallId, id });
    return { cookie: `ow_session=${token}` };
  }

  /** Several clerks may be at the window from now on. */
  async shareDesk(hallId: string, windowId: string): Promise<void> {
    await this.database.dataSource.query(
      'UPDATE service_window SET shared_desk = true WHERE hall_id = $1 AND id = $2',
      [hallId, windowId],
    );
  }

  /** Puts events into a hall's stream the way a command does, but wakes nobody. */
  async happen(hallId: string, ...events: readonly HallEventDraft[]): Promise<void> {
    await this.database.dataSource.transaction((manager) =>
      appendToLog(manager, { hallId, actor: 'test', at: new Date(), events, audits: [] }),
    );
  }

  /** What a hall's stream holds for some rooms, by number. */
  async seqsFor(hallId: string, rooms: readonly Room[], behind = 0): Promise<number[]> {
    const rows = await this.database.dataSource.query<{ seq: string }[]>(
      'SELECT seq FROM hall_event WHERE hall_id = $1 AND rooms && $2 AND seq > $3 ORDER BY seq',
      [hallId, rooms, behind],
    );
    return rows.map(({ seq }) => Number(seq));
  }

  async close(): Promise<void> {
    this.closeSockets();
    await Promise.all(this.apps.map((app) => app.close()));
    await this.database.drop();
  }

  closeSockets(): void {
    for (const recorder of this.recorders.splice(0)) recorder.close();
  }
}

/** Something small that happened in these rooms. */
export function anEvent(
  ...rooms: readonly Room[]
): HallEventDraft & { readonly type: HallEvent['type'] } {
  return {
    type: 'queue.status-changed',
    rooms,
    payload: { queueId: 'general', status: 'open' },
  };
}

export function events(count: number, ...rooms: readonly Room[]): HallEventDraft[] {
  return Array.from({ length: count }, () => anEvent(...rooms));
}
