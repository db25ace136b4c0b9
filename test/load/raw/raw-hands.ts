import { createHash, randomBytes } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { CalledTicket, Desk, Hands } from '../desk';
import { RAW_CALL, RAW_COMPLETE, RAW_ISSUE, RAW_START } from './raw-statements';

/** Beyond every number of connections that could hold the first of a line locked. */
const CANDIDATES = 32;
const QUOTA = 100_000_000;

/** The raw form at one desk: one prepared statement for each command, straight through `pg`. */
export class RawHands implements Hands {
  constructor(
    private readonly pool: Pool,
    private readonly desk: Desk,
  ) {}

  async issue(): Promise<string> {
    const { desk } = this;
    const { itemId, purpose, queueId, kioskId, prefix, numberWidth, targetMinutes } = desk;
    const rows = await this.send<{ id: string }>('issue', RAW_ISSUE, [
      ...this.asked(`device:${kioskId}`, 'tickets', { itemIds: [itemId], purpose }),
      desk.areaIds,
      ...[uuidv7(), createHash('sha256').update(randomBytes(16)).digest()],
      ...[queueId, prefix, numberWidth, targetMinutes, QUOTA, uuidv7(), uuidv7(), itemId, purpose],
    ]);
    return theOne(rows).id;
  }

  async call(): Promise<CalledTicket | undefined> {
    const { skills } = this.desk;
    const [row] = await this.send<{ id: string; case_ids: string[] }>('call', RAW_CALL, [
      ...this.atDesk('window-session/call-next', {}),
      skills.map(({ queueId }) => queueId),
      skills.map(({ penaltyMinutes }) => penaltyMinutes),
      ...[CANDIDATES, uuidv7()],
    ]);
    return row && { id: row.id, caseIds: row.case_ids };
  }

  async start(ticketId: string): Promise<void> {
    const asked = this.atDesk(`tickets/${ticketId}/start`, {});
    const given = [ticketId, uuidv7(), this.desk.staffId, uuidv7()];
    theOne(await this.send('start', RAW_START, [...asked, ...given]));
  }

  async complete({ id, caseIds }: CalledTicket): Promise<void> {
    const outcomes = caseIds.map((caseId) => ({ caseId, outcome: 'accepted' }));
    const asked = this.atDesk(`tickets/${id}/complete`, { outcomes });
    const given = [id, caseIds, caseIds.map(() => 'accepted'), uuidv7()];
    theOne(await this.send('complete', RAW_COMPLETE, [...asked, ...given]));
  }

  private atDesk(route: string, body: unknown): unknown[] {
    const { staffId, areaId, areaIds, windowId, windowSessionId } = this.desk;
    const told = [...new Set([...areaIds, areaId])];
    return [...this.asked(`staff:${staffId}`, route, body), told, windowId, windowSessionId];
  }

  /** Hall, actor, route, key, body hash and area. */
  private asked(actor: string, route: string, body: unknown): unknown[] {
    const { hallId, areaId } = this.desk;
    const bodyHash = createHash('sha256').update(JSON.stringify(body)).digest();
    return [hallId, actor, `POST /api/v1/halls/${hallId}/${route}`, uuidv7(), bodyHash, areaId];
  }

  private async send<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values })).rows;
  }
}

function theOne<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('The raw statement has changed nothing');
  return row;
}
