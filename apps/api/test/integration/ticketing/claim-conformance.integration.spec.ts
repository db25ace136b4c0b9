import { randomBytes, randomUUID } from 'node:crypto';
import { rank, skillsInForce, type WindowSkill } from '@onewindow/queueing';
import { claimNext } from '../../../src/modules/ticketing/ticket-claim';
import {
  TICKET_COLUMNS,
  toRecord,
  type TicketRow,
} from '../../../src/modules/ticketing/ticket.mapper';
import { createTestDatabase, type TestDatabase } from '../../support/test-database';
import { seededRandom } from '../realtime/seeded-random';

const HALL = 'zc';
const NOW = Date.parse('2026-03-02T02:00:00.000Z');
const WINDOW = { id: 'A01', areaId: 'A1' };
const ROUNDS = 60;
const LINE = 14;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ sample: true });
});
afterAll(() => database.drop());

/** Around now, in minutes, so that times in the past, at this moment and to come all occur. */
function around(random: () => number): Date {
  return new Date(NOW + (Math.floor(random() * 9) - 4) * 60_000);
}

async function aRandomLine(random: () => number): Promise<void> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  for (let n = 0; n < LINE; n += 1) {
    const queueId = pick(['A-ZH', 'A-KB', 'B-SB']);
    const reserved = pick(['window', 'area', 'none', 'none'] as const);
    await database.dataSource.query(INSERT, [
      HALL,
      randomUUID(),
      n + 1,
      randomBytes(32),
      queueId,
      pick([[queueId], [queueId, 'A-KB'], []]),
      pick([null, ['permit'], ['permit', 'notice']]),
      pick(['waiting', 'waiting', 'waiting', 'held', 'missed']),
      around(random),
      pick([0, 0, 1]),
      pick([null, null, around(random)]),
      reserved === 'window' ? pick(['A01', 'A02']) : null,
      reserved === 'area' ? pick(['A1', 'B1']) : null,
      pick([null, around(random), around(random)]),
      random() < 0.9,
      pick([null, null, 'elder', 'veteran']),
    ]);
  }
}

function someSkills(random: () => number): readonly WindowSkill[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  return ['A-ZH', 'A-KB'].map((queueId) => ({
    queueId,
    level: 1,
    penaltyMinutes: pick([0, 2]),
    preferenceMinutes: pick([{}, { elder: 3 }]),
    itemKinds: pick([undefined, undefined, ['permit']]),
    validUntil: pick([undefined, undefined, NOW]),
  }));
}

describe('the claim in SQL', () => {
  it('takes what the rule ranks first, ticket after ticket, until neither finds any', async () => {
    const random = seededRandom(20_261_127);
    let claimed = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await database.dataSource.transaction(async (manager) => {
        await manager.query('DELETE FROM ticket WHERE hall_id = $1', [HALL]);
      });
      await aRandomLine(random);
      const skills = someSkills(random);
      await database.dataSource.transaction(async (manager) => {
        for (;;) {
          const rows = await manager.query<TicketRow[]>(
            `SELECT ${TICKET_COLUMNS} FROM ticket
             WHERE hall_id = $1 AND state IN ('waiting', 'held')`,
            [HALL],
          );
          const [first] = rank(rows.map(toRecord), skills, WINDOW, NOW);
          const got = await claimNext(manager, {
            hallId: HALL,
            windowId: WINDOW.id,
            areaId: WINDOW.areaId,
            skills: skillsInForce(skills, NOW),
            now: NOW,
          });
          expect(got?.id).toBe(first?.ticket.id);
          if (!got) return;
          claimed += 1;
          await manager.query('DELETE FROM ticket WHERE hall_id = $1 AND id = $2', [HALL, got.id]);
        }
      });
    }
    expect(claimed).toBeGreaterThan(ROUNDS);
  });
});

describe('the index of the line', () => {
  it('is what finds the candidates, held ones among them', async () => {
    const plan = await database.dataSource.transaction(async (manager) => {
      // A table of a test is too small for any index to pay.
      await manager.query('SET LOCAL enable_seqscan = off');
      await manager.query('SET LOCAL enable_bitmapscan = off');
      return manager.query<{ 'QUERY PLAN': string }[]>(
        `EXPLAIN SELECT id FROM ticket
         WHERE hall_id = 'zc' AND queue_id = 'A-ZH' AND callable
           AND (state = 'waiting' OR (state = 'held' AND eligible_at IS NOT NULL))
         ORDER BY due_at, rank, sequence LIMIT 32`,
      );
    });
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('using ticket_line');
    expect(text).not.toContain('Sort');
  });
});

const INSERT = `
  INSERT INTO ticket (hall_id, id, business_date, series, number, label, token_hash, queue_id,
    required_queue_ids, item_kinds, purpose, origin, language, state, issued_at, due_at, rank,
    eligible_at, reserved_window_id, reserved_area_id, reserved_until, callable, priority_class)
  VALUES ($1, $2, '2026-03-02', 'A', $3, 'A', $4, $5, $6, $7, 'apply', 'kiosk', 'zh-Hans', $8, $9,
    $9, $10, $11, $12, $13, $14, $15, $16)
`;
