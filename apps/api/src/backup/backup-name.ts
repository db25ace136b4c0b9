import { join } from 'node:path';
import type { BackedUpHall } from './file/backup-manifest';

export const BACKUP_SUFFIX = '.owb';

/** `onewindow-zc-20260105-183000.owb`, at real time in the zone of the hall. */
export function backupName(
  halls: readonly Pick<BackedUpHall, 'id' | 'timeZone'>[],
  now: Date,
  prefix = 'onewindow',
): string {
  const [hall, ...others] = halls;
  const subject = hall && others.length === 0 ? hall.id : 'all';
  return `${prefix}-${subject}-${stampOf(now, hall?.timeZone ?? 'UTC')}${BACKUP_SUFFIX}`;
}

export function backupFolder(dataDirectory: string): string {
  return join(dataDirectory, 'backups');
}

function stampOf(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const date = part('year') + part('month') + part('day');
  return `${date}-${part('hour')}${part('minute')}${part('second')}`;
}
