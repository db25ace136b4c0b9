import 'reflect-metadata';
import { readCommandLine } from './backup/command-line';
import { restoreBackup } from './backup/restore-backup';
import { runTool } from './backup/run-tool';
import type { ToolContext } from './backup/tool-database';
import { complain } from './preparation/console-lines';

const USAGE = [
  '用法：npm run restore -- <文件> [--passphrase-file 口令文件] [--without-safety-copy]',
  'Usage: npm run restore -- <file> [--passphrase-file file] [--without-safety-copy]',
];

/** The process behind `npm run restore`: a database becomes what a backup says, or stays as it was. */
async function main(words: readonly string[], context: ToolContext): Promise<number> {
  const wish = readCommandLine(words, context.env['INIT_CWD'] ?? process.cwd());
  if (wish === null || wish.file === null) {
    complain(USAGE);
    return 1;
  }
  await restoreBackup({ ...wish, file: wish.file }, context);
  return 0;
}

runTool(main, {
  zh: '恢复失败，数据库没有更改',
  en: 'The restore failed and the database was not changed',
});
