import { BackupFileReader } from '../../../src/backup/file/backup-file-reader';
import { restoreDatabase } from '../../../src/backup/restore-database';

/** Begins a restore and is gone in the middle of it, as in a power cut. */
async function main([url, file, table]: readonly string[]): Promise<void> {
  const backup = await BackupFileReader.verified(file ?? '');
  await restoreDatabase(url ?? '', backup, ({ name }) => {
    if (name === table) process.kill(process.pid, 'SIGKILL');
  });
}

void main(process.argv.slice(2));
