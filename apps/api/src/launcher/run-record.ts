import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiRole } from '../platform/config/api-role';
import { writeFileAtomically } from '../platform/processes/atomic-file';

export interface RecordedProcess {
  readonly pid: number;
  readonly role: ApiRole;
  readonly isHealthy: boolean;
}

/** A running hall as tools and tests find it: `run.json` in its data directory. */
export interface RunRecord {
  readonly pid: number;
  readonly startedAt: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly database:
    | { readonly kind: 'external' }
    | { readonly kind: 'embedded'; readonly pid: number; readonly port: number };
  readonly api: readonly RecordedProcess[];
}

export function runRecordFile(dataDirectory: string): string {
  return join(dataDirectory, 'run.json');
}

export function writeRunRecord(dataDirectory: string, record: RunRecord): void {
  writeFileAtomically(runRecordFile(dataDirectory), `${JSON.stringify(record, null, 2)}\n`);
}

export function removeRunRecord(dataDirectory: string): void {
  rmSync(runRecordFile(dataDirectory), { force: true });
}

/** The address of the hall that runs on this data, as far as it has told. */
export function recordedAddress(dataDirectory: string): string | null {
  try {
    const record: unknown = JSON.parse(readFileSync(runRecordFile(dataDirectory), 'utf8'));
    const address: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, 'baseUrl') : null;
    return typeof address === 'string' ? address : null;
  } catch {
    return null;
  }
}
