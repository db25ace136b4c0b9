import type { EntityManager } from 'typeorm';
import type { AuditDraft, HallEventDraft } from './hall-event-draft';

interface LogEntry {
  readonly hallId: string;
  readonly actor: string;
  readonly at: Date;
  readonly events: readonly HallEventDraft[];
  readonly audits: readonly AuditDraft[];
}

/**
 * Must be the last statement of its transaction: taking the number locks the hall's clock until the
 * commit, which is what makes the stream gapless and ordered like the commits.
 */
export async function appendToLog(manager: EntityManager, entry: LogEntry): Promise<void> {
  if (entry.events.length === 0 && entry.audits.length === 0) return;
  await manager.query(APPEND, [
    entry.hallId,
    entry.events.length,
    JSON.stringify(entry.events),
    entry.at,
    JSON.stringify(entry.audits),
    entry.actor,
  ]);
}

const APPEND = `
  WITH clock AS (
    UPDATE hall_clock SET seq = seq + $2 WHERE hall_id = $1 RETURNING seq
  ), event AS (
    INSERT INTO hall_event (hall_id, seq, type, rooms, payload, at)
    SELECT $1, clock.seq - $2 + draft.n, draft.value ->> 'type',
      ARRAY(SELECT jsonb_array_elements_text(draft.value -> 'rooms')), draft.value -> 'payload', $4
    FROM clock, jsonb_array_elements($3::jsonb) WITH ORDINALITY AS draft (value, n)
  )
  INSERT INTO audit_entry (hall_id, seq, at, actor, action, subject, details)
  SELECT $1, clock.seq, $4, $6, draft ->> 'action', draft ->> 'subject',
    coalesce(draft -> 'details', '{}')
  FROM clock, jsonb_array_elements($5::jsonb) AS draft
`;
