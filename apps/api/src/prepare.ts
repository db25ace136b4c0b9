import 'reflect-metadata';
import { join, resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { readFirstStartMode } from './launcher/guided-start';
import { HallImportError } from './modules/hall/import/problems/hall-import-error';
import { readConfig } from './platform/config/api-config';
import { StartupProblem } from './platform/processes/startup-problem';
import { complain, sayProgress } from './preparation/console-lines';
import { createFirstSignIns, importFirstHall } from './preparation/first-hall';
import { runMigrations } from './preparation/run-migrations';
import { PrepareModule } from './prepare.module';

const PROJECT_ROOT = resolve(__dirname, '../../..');
const SAMPLE_HALL = join(PROJECT_ROOT, 'samples', 'zengcheng');

/** Makes a database ready to serve: schema, a hall, somebody who can sign in. Safe to run again. */
async function main([signInsFile = defaultSignInsFile()]: readonly string[]): Promise<void> {
  // Whoever started us holds the other end; without it nobody waits for the outcome.
  if (process.connected) process.once('disconnect', () => process.exit(1));
  const config = readConfig(process.env);
  const migrated = await runMigrations(config);
  if (migrated.length > 0) {
    sayProgress(
      `数据库结构已更新（${migrated.length} 步）`,
      `schema updated, ${migrated.length} steps`,
    );
  }
  const context = await NestFactory.createApplicationContext(PrepareModule.with(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    if (readFirstStartMode(process.env) === 'sample') await importFirstHall(context, SAMPLE_HALL);
    await createFirstSignIns(context, signInsFile);
  } finally {
    await context.close();
  }
}

function defaultSignInsFile(): string {
  const folder = process.env['ONEWINDOW_DATA'] ?? join(PROJECT_ROOT, '.onewindow');
  return process.env['ONEWINDOW_SIGN_INS'] ?? join(folder, 'sign-ins.txt');
}

function describeFailure(error: unknown): readonly string[] {
  if (error instanceof StartupProblem) return [error.describe()];
  if (error instanceof HallImportError) {
    return ['✗ 示例大厅的文件有误', '  The files of the sample hall have faults', ...error.lines()];
  }
  return [
    `✗ 数据库准备失败：${error instanceof Error ? error.message : String(error)}`,
    '  The database could not be made ready; see the line above.',
  ];
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    complain(describeFailure(error));
    process.exit(1);
  },
);
