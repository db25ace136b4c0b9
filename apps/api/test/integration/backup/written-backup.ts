import { join } from 'node:path';
import { BackupFileReader } from '../../../src/backup/file/backup-file-reader';
import { type MachineFiles } from '../../../src/backup/sealed-machine';
import { writeBackup } from '../../../src/backup/write-backup';
import { TEST_SECRET } from '../../support/test-secret';

interface BackupWish {
  readonly passphrase?: string;
  readonly machineFiles?: MachineFiles;
}

let files = 0;

/** A backup in a folder of the spec's. */
export async function aBackupOf(
  databaseUrl: string,
  folder: string,
  { passphrase, machineFiles = {} }: BackupWish = {},
): Promise<BackupFileReader> {
  files += 1;
  const source = {
    databaseUrl,
    secret: TEST_SECRET,
    machineFiles,
    passphrase: passphrase ?? null,
  };
  const name = join(folder, `${files}.owb`);
  const { file } = await writeBackup(
    source,
    () => name,
    () => undefined,
  );
  return BackupFileReader.verified(file);
}
