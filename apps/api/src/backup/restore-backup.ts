import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { openAlone, type ToolContext, type ToolDatabase } from './tool-database';
import { readConfig } from '../platform/config/api-config';
import { sayProgress } from '../preparation/console-lines';
import { runMigrations } from '../preparation/run-migrations';
import { rowsIn, sayContents, sayTable } from './backup-lines';
import { backupFolder, backupName } from './backup-name';
import { appliedMigrations, type Ask } from './database-content.query';
import { BackupFileReader } from './file/backup-file-reader';
import { readMachineFiles, SECRET_FILE, writeMachineFiles } from './machine-files';
import { refuseRunningHall, RESTORE_APPLICATION_NAME, restoreDatabase } from './restore-database';
import { passphraseWrong } from './restore-problems';
import { requireKnownSchemas } from './schema-alignment';
import { isSameSecret, type MachineFiles, unseal } from './sealed-machine';
import { writeBackup } from './write-backup';

interface RestoreWish {
  readonly file: string;
  readonly passphrase: string | null;
  readonly withoutSafetyCopy: boolean;
}

/** Everything that can be refused is refused before anything is touched. */
export async function restoreBackup(wish: RestoreWish, context: ToolContext): Promise<void> {
  sayProgress('校验备份文件', 'checking the file');
  const backup = await BackupFileReader.verified(wish.file);
  sayContents(backup.manifest);
  const machineFiles = await openMachineFiles(backup, wish.passphrase);
  const database = await openAlone(context);
  const isEmpty = await inspect(database.url, backup);
  if (!isEmpty && !wish.withoutSafetyCopy) await keepSafetyCopy(database, wish);

  sayProgress('恢复数据', 'restoring');
  await restoreDatabase(database.url, backup, sayTable);
  const changed = writeMachineFiles(database.dataDirectory, machineFiles);
  if (changed.length > 0) {
    const paths = changed.join(', ');
    sayProgress(`已恢复本机密钥：${paths}`, `restored the machine's files: ${paths}`);
  }
  await bringUpToDate(database.url);
  await saySecret(backup, database.dataDirectory, context.env);
  sayProgress(
    `恢复完成，共 ${rowsIn(backup.manifest)} 行，与备份清单一致；所有人需重新登录`,
    `restored, ${rowsIn(backup.manifest)} rows as the manifest says; everybody signs in again`,
  );
}

async function openMachineFiles(
  backup: BackupFileReader,
  passphrase: string | null,
): Promise<MachineFiles> {
  if (passphrase === null) return {};
  const sealed = await backup.sealedMachine();
  if (sealed === null) {
    sayProgress(
      '备份中没有本机密钥，口令未使用',
      'nothing is sealed in it; the passphrase is not used',
    );
    return {};
  }
  const files = await unseal(sealed, passphrase);
  if (files === null) throw passphraseWrong();
  return files;
}

/** @returns whether the database was never made ready, so that there is nothing to lose */
async function inspect(databaseUrl: string, backup: BackupFileReader): Promise<boolean> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: RESTORE_APPLICATION_NAME,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const ask: Ask = async <Row>(sql: string, parameters: readonly unknown[] = []) => {
      const { rows } = await client.query(sql, [...parameters]);
      return rows as Row[];
    };
    await refuseRunningHall(ask);
    const applied = await appliedMigrations(ask);
    requireKnownSchemas(backup, applied);
    return applied.length === 0;
  } finally {
    await client.end();
  }
}

/** Somebody may have given the wrong file. */
async function keepSafetyCopy(
  { url, dataDirectory }: ToolDatabase,
  { passphrase }: RestoreWish,
): Promise<void> {
  const machineFiles = readMachineFiles(dataDirectory);
  const { file } = await writeBackup(
    {
      databaseUrl: url,
      secret: machineFiles[SECRET_FILE]?.trim() ?? null,
      machineFiles,
      passphrase,
    },
    (halls) =>
      join(backupFolder(dataDirectory), backupName(halls, new Date(), 'onewindow-before-restore')),
    () => undefined,
  );
  sayProgress(`现有内容已先备份到 ${file}`, `what is there now was first backed up to ${file}`);
}

/** A backup of an older version is restored as it was and then migrated, as a start would do. */
async function bringUpToDate(databaseUrl: string): Promise<void> {
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    // No token is made here; the hall's own secret stays where it is.
    ONEWINDOW_SECRET: randomBytes(32).toString('hex'),
  });
  const migrated = await runMigrations(config);
  if (migrated.length === 0) return;
  sayProgress(
    `数据库结构已更新（${migrated.length} 步）`,
    `schema updated, ${migrated.length} steps`,
  );
}

async function saySecret(
  { manifest }: BackupFileReader,
  dataDirectory: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const secret = env['ONEWINDOW_SECRET'] || readMachineFiles(dataDirectory)[SECRET_FILE]?.trim();
  const { secretFingerprint } = manifest;
  if (secretFingerprint === null) return;
  if (secret && (await isSameSecret(secret, secretFingerprint))) return;
  sayProgress(
    '注意：本机密钥与备份时不同；已印出的二维码照常可用，但已取的号票不能再补打',
    "note: this machine's secret is another one than at the backup; printed QR codes go on working, tickets already issued cannot be printed again",
  );
}
