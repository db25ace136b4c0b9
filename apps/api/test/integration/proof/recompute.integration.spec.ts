import { runFromSource } from '../../support/source-process';
import { DeskStage, HALL, outcomesOf } from '../ticketing/desk-stage';

const ITEM = 'A-SCJG-0040';
const MINUTE = 60_000;

let stage: DeskStage;
let day: string;

const recompute = (...words: readonly string[]) =>
  runFromSource('recompute.ts', words, { DATABASE_URL: stage.database.url });

/** Undone, held, transferred, missed and come back, all on one morning. */
async function aMorning(): Promise<void> {
  const { tickets } = stage.at('A10');
  const first = await stage.issue(ITEM);
  await stage.letPass(10);
  const mistaken = await stage.called('A10');
  await tickets.undo(HALL, first.ticket.id, { pressId: mistaken?.pressId ?? '' });
  await stage.letPass(5);
  await stage.called('A10');
  await stage.letPass(2);
  await tickets.start(HALL, first.ticket.id);
  await stage.letPass(4);
  await tickets.hold(HALL, first.ticket.id, { reason: 'photocopy' });

  const second = await stage.issue(ITEM);
  await stage.called('A10');
  await stage.letPass(5);
  await tickets.markMissed(HALL, second.ticket.id);
  await stage.guide.tickets.rejoin(HALL, second.ticket.id);

  await tickets.resume(HALL, first.ticket.id);
  await stage.letPass(6);
  await tickets.complete(HALL, first.ticket.id, outcomesOf(first.ticket));
  await stage.called('A10');
  await tickets.start(HALL, second.ticket.id);
  await stage.letPass(3);
  await tickets.transfer(HALL, second.ticket.id, { to: 'window', targetId: 'A11' });
  await stage.letPass(7);
  await stage.called('A11');
}

beforeAll(async () => {
  stage = await DeskStage.open('A10', 'A11');
  await aMorning();
  day = stage.inMinutes(0).slice(0, 10);
});
afterAll(() => stage.close());

describe('npm run recompute', () => {
  it('works the morning out from its steps and finds it stored just so', async () => {
    const { exitCode, output, complaint } = await recompute(day, '--hall', HALL);
    expect({ exitCode, complaint }).toEqual({ exitCode: 0, complaint: '' });
    expect(output).toContain('2 tickets, 16 steps');
    // Waits of 15, 0 and 7 minutes; walks of 2 and 0.
    expect(output).toContain('等候 7.0/15.0/15.0；响应 0.0/2.0/2.0');
    // Served 4 + 6 and 3, held 5.
    expect(output).toContain('办理 13.0，挂起 5.0');
    expect(output).toContain('没有差异');
  });

  it.each([
    ['a time of a ticket', `UPDATE ticket SET first_called_at = first_called_at + $2::interval`],
    ['a service', `UPDATE service SET ended_at = ended_at + $2::interval`],
  ])('names %s that is otherwise, and fails', async (_, sql) => {
    const { dataSource } = stage.database;
    const shift = (by: string) => dataSource.query(`${sql} WHERE hall_id = $1`, [HALL, by]);
    await shift('1 minute');
    const { exitCode, output } = await recompute(day, '--hall', HALL);
    await shift('-1 minute');
    expect(exitCode).toBe(1);
    expect(output).toMatch(/✗ 差异 2 处/);
    expect(output).toMatch(/(firstCalledAt|milliseconds): \d+ ≠ \d+/);
    const times = /: (\d+) ≠ (\d+)/.exec(output)?.slice(1).map(Number) ?? [];
    expect(((times[0] ?? 0) - (times[1] ?? 0)) % MINUTE).toBe(0);
  });

  it.each([
    [
      'a number given out and never stored',
      `UPDATE ticket_series SET last_number = last_number + 1`,
    ],
  ])('names %s', async (_, sql) => {
    const { dataSource } = stage.database;
    await dataSource.query(`${sql} WHERE hall_id = $1`, [HALL]);
    const { exitCode, output } = await recompute(day);
    expect(exitCode).toBe(1);
    expect(output).toContain('numbers: 3 ≠ 2');
  });

  it('says how it is used when the day is none', async () => {
    const { exitCode, complaint } = await recompute('yesterday');
    expect(exitCode).toBe(1);
    expect(complaint).toContain('npm run recompute');
  });
});
