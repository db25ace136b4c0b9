import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { configBesideHall } from './launcher/beside-hall';
import { HallService } from './modules/hall/hall.service';
import { DayRecompute } from './modules/insight/recompute/day-recompute.service';
import { Transactions } from './platform/database/transactions';
import { StartupProblem } from './platform/processes/startup-problem';
import { PrepareModule } from './prepare.module';
import { complain } from './preparation/console-lines';
import { readRecomputeWish } from './recompute/command-line';
import { describeDay } from './recompute/day-report';
import { hallUnnamed } from './staff/staff-problems';

const PROJECT_ROOT = resolve(__dirname, '../../..');

const USAGE = [
  '用法：npm run recompute -- <业务日 YYYY-MM-DD> [--hall 大厅编号]',
  'Usage: npm run recompute -- <business date YYYY-MM-DD> [--hall id]',
];

/** The process behind `npm run recompute`: a day from its steps alone; fails when anything differs. */
async function main(words: readonly string[]): Promise<number> {
  const wish = readRecomputeWish(words);
  if (wish === null) {
    complain(USAGE);
    return 1;
  }
  const config = await configBesideHall(PROJECT_ROOT, process.env);
  const context = await NestFactory.createApplicationContext(PrepareModule.with(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    const ids = (await context.get(HallService).list()).map(({ id }) => id);
    const [hallId, ...others] = ids.filter((id) => wish.hallId === null || id === wish.hallId);
    if (hallId === undefined || others.length > 0) throw hallUnnamed(ids);
    const day = await new DayRecompute(context.get(Transactions)).run(hallId, wish.businessDate);
    process.stdout.write(`${describeDay(hallId, wish.businessDate, day).join('\n')}\n`);
    return day.differences.length === 0 ? 0 : 1;
  } finally {
    await context.close();
  }
}

function describeFailure(error: unknown): readonly string[] {
  if (error instanceof StartupProblem) return [error.describe()];
  return [`✗ ${error instanceof Error ? error.message : String(error)}`];
}

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    complain(describeFailure(error));
    process.exit(1);
  },
);
