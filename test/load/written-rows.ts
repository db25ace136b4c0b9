import type { Client } from 'pg';
import type { Desk } from './desk';
import { withClient } from './with-client';
import type { WorkerProcess } from './worker-process';

const WRITTEN_TABLES = [
  'idempotency_record',
  'ticket',
  'service_case',
  'ticket_step',
  'service',
  'rating_invitation',
  'hall_event',
  'audit_entry',
] as const;

/** New rows for each visit, and how many bytes of JSON stand in them. */
export type WrittenRows = Readonly<Record<string, number>>;

/**
 * What a visit leaves behind, worked at one desk alone: by this the forms are seen to have the same
 * effects. The first visit of a desk closes no rating of a former one, so it is left out.
 */
export async function rowsOfVisit(
  url: string,
  worker: WorkerProcess,
  desk: Desk,
): Promise<WrittenRows> {
  await worker.do({ kind: 'work', desks: [desk], durationMs: 1 });
  return withClient(url, async (client) => {
    const before = await countRows(client);
    const { steps } = await worker.do({ kind: 'work', desks: [desk], durationMs: 200 });
    const after = await countRows(client);
    const visits = steps.filter(({ action }) => action === 'complete').length;
    return Object.fromEntries(
      Object.entries(after).map(([name, count]) => [name, (count - (before[name] ?? 0)) / visits]),
    );
  });
}

/** @throws Error when the forms do not leave the same rows, or one writes much shorter ones */
export function requireSameRows(raw: WrittenRows, useCase: WrittenRows): void {
  for (const [name, count] of Object.entries(useCase)) {
    const other = raw[name] ?? 0;
    const isBytes = name.endsWith('Bytes');
    if (isBytes ? other < 0.85 * count || other > 1.15 * count : other !== count) {
      throw new Error(`A visit leaves ${count} ${name}; in the raw form ${other}`);
    }
  }
}

async function countRows(client: Client): Promise<WrittenRows> {
  const counts = WRITTEN_TABLES.map((table) => `(SELECT count(*) FROM ${table})::int AS ${table}`);
  const { rows } = await client.query<Record<string, number>>(
    `SELECT ${[...counts, ...BYTES].join(', ')}`,
  );
  return rows[0] ?? {};
}

const BYTES = [
  '(SELECT sum(length(answer::text)) FROM idempotency_record)::int AS "answerBytes"',
  '(SELECT sum(length(payload::text)) FROM hall_event)::int AS "eventBytes"',
  '(SELECT sum(length(details::text || before::text)) FROM ticket_step)::int AS "stepBytes"',
];
