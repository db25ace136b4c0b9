import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { hashToken } from '../../../src/modules/identity/tokens/citizen-token';
import { deriveCitizenToken } from '../../../src/modules/identity/tokens/derived-citizen-token';
import { aBareHall } from '../../support/bare-hall';

/** Two halls with one queue each: all that identity needs to know of a hall. */
export async function seedSmallHalls(dataSource: DataSource): Promise<void> {
  for (const hallId of ['zc', 'nb']) await aBareHall(dataSource, hallId);
  await dataSource.query(`
    INSERT INTO zone (hall_id, id, name_zh_hans, name_zh_hant, name_en)
    SELECT id, 'A', '甲区', '甲區', 'Zone A' FROM hall;
    INSERT INTO queue (hall_id, id, zone_id, name_zh_hans, name_zh_hant, name_en, ticket_prefix,
      purpose, est_minutes, no_show_minutes, daily_quota, appointment_share,
      peak_arrivals_per_hour, color, position)
    SELECT id, 'QA', 'A', '综合', '綜合', 'General', 'A', 'apply', 10, 3, 100, 0, 10, '#123456', 1
    FROM hall;
  `);
}

/** Looks like the token of a ticket, and is nobody's. */
export function aCitizenToken(hallId: string): string {
  return deriveCitizenToken('a secret of this spec', hallId, uuid());
}

/** A waiting ticket of queue QA, and the token its holder has. */
export async function seedTicket(
  dataSource: DataSource,
  { hallId, businessDate }: { readonly hallId: string; readonly businessDate: string },
): Promise<{ readonly id: string; readonly token: string }> {
  const id = uuid();
  const token = aCitizenToken(hallId);
  await dataSource.query(
    `INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
       required_queue_ids, purpose, origin, language, state, issued_at, due_at)
     SELECT $1, $2, $3, 'A', count(*) + 1, 'A' || count(*) + 1, $4, 'QA', '{QA}', 'apply', 'kiosk',
       'zh-Hans', 'waiting', now(), now()
     FROM ticket WHERE hall_id = $1`,
    [hallId, id, businessDate, hashToken(token)],
  );
  return { id, token };
}
