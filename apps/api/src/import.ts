import 'reflect-metadata';
import { resolve } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { ImportModule } from './import.module';
import { configBesideHall } from './launcher/beside-hall';
import { HallImporter } from './modules/hall/import/hall-importer.service';
import { HallImportError } from './modules/hall/import/problems/hall-import-error';
import { StartupProblem } from './platform/processes/startup-problem';
import { complain, sayChanges, sayProgress } from './preparation/console-lines';

const PROJECT_ROOT = resolve(__dirname, '../../..');

const USAGE = [
  '用法：npm run import -- <文件夹> [大厅编号]',
  'Usage: npm run import -- <folder> [hall id]',
];

/** The process behind `npm run import`: a folder of files becomes a hall, or nothing changes. */
async function main([folder, hallId]: readonly string[]): Promise<number> {
  if (!folder) {
    complain(USAGE);
    return 1;
  }
  const config = await configBesideHall(PROJECT_ROOT, process.env);
  sayProgress(`读取 ${folder}`, `reading ${folder}`);
  const context = await NestFactory.createApplicationContext(ImportModule.with(config), {
    logger: false,
    abortOnError: false,
  });
  try {
    sayChanges(await context.get(HallImporter).import(folder, hallId));
    sayProgress('导入完成', 'imported');
    return 0;
  } finally {
    await context.close();
  }
}

function describeFailure(error: unknown): readonly string[] {
  if (error instanceof StartupProblem) return [error.describe()];
  if (error instanceof HallImportError) {
    return [
      `✗ 文件有 ${error.total} 处问题，没有导入任何内容：`,
      `  ${error.total} faults in the files; nothing was imported:`,
      ...error.lines().map((line) => `    ${line}`),
    ];
  }
  return [
    `✗ 导入失败，没有更改任何内容：${error instanceof Error ? error.message : String(error)}`,
    '  The import failed and nothing was changed.',
  ];
}

main(process.argv.slice(2)).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    complain(describeFailure(error));
    process.exit(1);
  },
);
