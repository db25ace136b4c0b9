import 'reflect-metadata';
import { resolve } from 'node:path';
import { rowsIn, sayTable, sizeOf } from './backup/backup-lines';
import { backupFolder, backupName } from './backup/backup-name';
import { readCommandLine, type CommandLine } from './backup/command-line';
import { readMachineFiles, SECRET_FILE } from './backup/machine-files';
import { writeBackup, type WrittenBackup } from './backup/write-backup';
import { runTool } from './backup/run-tool';
import { openBesideHall, type ToolContext } from './backup/tool-database';
import { complain, sayProgress } from './preparation/console-lines';

const USAGE = [
  '用法：npm run backup -- [文件] [--passphrase-file 口令文件]',
  'Usage: npm run backup -- [file] [--passphrase-file file]',
];

/** The process behind `npm run backup`: the whole database of a hall in one file, also while it runs. */
async function main(words: readonly string[], context: ToolContext): Promise<number> {
  const wish = readCommandLine(words, context.env['INIT_CWD'] ?? process.cwd());
  if (!wish || wish.withoutSafetyCopy) {
    complain(USAGE);
    return 1;
  }
  const written = await backUp(wish, context);
  sayProgress(
    `备份完成：${written.file}（${rowsIn(written.manifest)} 行，${sizeOf(written.bytes)}）`,
    `backed up to that file, ${rowsIn(written.manifest)} rows, ${sizeOf(written.bytes)}`,
  );
  if (written.manifest.machine === null) {
    sayProgress(
      '文件不含本机密钥（secret、tls）；换机器恢复时需要它，用 --passphrase-file 可加密存入',
      "the machine's secret files (secret, tls) are not in it; --passphrase-file seals them in, for a restore on another machine",
    );
  }
  return 0;
}

async function backUp(
  { file, passphrase }: CommandLine,
  context: ToolContext,
): Promise<WrittenBackup> {
  const { url, dataDirectory } = await openBesideHall(context);
  const machineFiles = readMachineFiles(dataDirectory);
  const secret = context.env['ONEWINDOW_SECRET'] || machineFiles[SECRET_FILE]?.trim() || null;
  return writeBackup(
    {
      databaseUrl: url,
      secret,
      machineFiles:
        secret === null ? machineFiles : { ...machineFiles, [SECRET_FILE]: `${secret}\n` },
      passphrase,
    },
    (halls) => file ?? resolve(backupFolder(dataDirectory), backupName(halls, new Date())),
    sayTable,
  );
}

runTool(main, { zh: '备份失败，没有留下文件', en: 'The backup failed and left no file' });
