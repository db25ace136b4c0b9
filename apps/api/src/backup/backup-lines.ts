import { sayProgress } from '../preparation/console-lines';
import type { BackedUpTable, BackupManifest } from './file/backup-manifest';

const MEGABYTE = 1_000_000;

export function sayTable({ name, rows }: BackedUpTable): void {
  const count = rows.toLocaleString('en-US');
  sayProgress(`${name} ${count} 行`, `${count} rows`);
}

export function sizeOf(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;
}

export function rowsIn({ tables }: BackupManifest): string {
  return tables.reduce((sum, { rows }) => sum + rows, 0).toLocaleString('en-US');
}

/** What a backup holds, before anything is done with it. */
export function sayContents({ createdAt, productVersion, halls }: BackupManifest): void {
  sayProgress(
    `备份时间 ${createdAt}，版本 ${productVersion}`,
    `backup of ${createdAt}, version ${productVersion}`,
  );
  for (const { id, name, hallTime, businessDate } of halls) {
    sayProgress(
      `大厅 ${id} ${name}：业务日 ${businessDate}，大厅时间 ${hallTime}`,
      `hall ${id}: business day ${businessDate}, hall time ${hallTime}`,
    );
  }
}
