import type {
  Language,
  PriorityClass,
  Purpose,
  TicketOrigin,
  TicketState,
} from '@onewindow/contracts';
import type { ReturnPlace } from '@onewindow/queueing';
import type { TicketRecord } from './ticket.record';

/** A row of `ticket`, with the date as text and the sequence as number. */
export interface TicketRow {
  readonly hall_id: string;
  readonly id: string;
  readonly business_date: string;
  readonly series: string;
  readonly number: number | null;
  readonly label: string | null;
  readonly queue_id: string;
  readonly required_queue_ids: readonly string[];
  readonly item_kinds: readonly string[] | null;
  readonly purpose: Purpose;
  readonly origin: TicketOrigin;
  readonly offline_lease_id: string | null;
  readonly language: Language;
  readonly priority_class: PriorityClass | null;
  readonly state: TicketState;
  readonly issued_at: Date;
  readonly due_at: Date;
  readonly rank: number;
  readonly sequence: string;
  readonly slot_start_at: Date | null;
  readonly slot_end_at: Date | null;
  readonly checked_in_at: Date | null;
  readonly holder_ref: Buffer | null;
  readonly represented_ref: Buffer | null;
  readonly eligible_at: Date | null;
  readonly reserved_window_id: string | null;
  readonly reserved_area_id: string | null;
  readonly reserved_until: Date | null;
  readonly callable: boolean;
  readonly window_id: string | null;
  readonly session_id: string | null;
  readonly first_called_at: Date | null;
  readonly called_at: Date | null;
  readonly last_call_at: Date | null;
  readonly call_count: number;
  readonly recall_count: number;
  readonly rejoin_count: number;
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
  readonly return_window_id: string | null;
  readonly return_queue_id: string | null;
  readonly return_required_queue_ids: readonly string[] | null;
  readonly note: string | null;
  readonly press_id: string | null;
}

export const TICKET_COLUMNS = [
  'hall_id',
  'id',
  'business_date::text',
  'series',
  'number',
  'label',
  'queue_id',
  'required_queue_ids',
  'item_kinds',
  'purpose',
  'origin',
  'offline_lease_id',
  'language',
  'priority_class',
  'state',
  'issued_at',
  'due_at',
  'rank',
  'sequence',
  'slot_start_at',
  'slot_end_at',
  'checked_in_at',
  'holder_ref',
  'represented_ref',
  'eligible_at',
  'reserved_window_id',
  'reserved_area_id',
  'reserved_until',
  'callable',
  'window_id',
  'session_id',
  'first_called_at',
  'called_at',
  'last_call_at',
  'call_count',
  'recall_count',
  'rejoin_count',
  'started_at',
  'ended_at',
  'return_window_id',
  'return_queue_id',
  'return_required_queue_ids',
  'note',
  'press_id',
]
  .map((column) => `ticket.${column}`)
  .join(', ');

export function toRecord(row: TicketRow): TicketRecord {
  return {
    hallId: row.hall_id,
    id: row.id,
    businessDate: row.business_date,
    series: row.series,
    number: row.number ?? undefined,
    label: row.label ?? '',
    queueId: row.queue_id,
    requiredQueueIds: row.required_queue_ids,
    itemKinds: row.item_kinds ?? undefined,
    purpose: row.purpose,
    origin: row.origin,
    language: row.language,
    priorityClass: row.priority_class ?? undefined,
    state: row.state,
    issuedAt: row.issued_at.getTime(),
    dueAt: row.due_at.getTime(),
    rank: row.rank,
    sequence: Number(row.sequence),
    ...bookingOf(row),
    ...takenBy(row),
    eligibleAt: row.eligible_at?.getTime(),
    ...reservationOf(row),
    callable: row.callable,
    windowId: row.window_id ?? undefined,
    sessionId: row.session_id ?? undefined,
    firstCalledAt: row.first_called_at?.getTime(),
    calledAt: row.called_at?.getTime(),
    lastCallAt: row.last_call_at?.getTime(),
    callCount: row.call_count,
    recallCount: row.recall_count,
    rejoinCount: row.rejoin_count,
    startedAt: row.started_at?.getTime(),
    endedAt: row.ended_at?.getTime(),
    returnTo: returnPlaceOf(row),
    note: row.note ?? undefined,
    pressId: row.press_id ?? undefined,
  };
}

/** What only a booking has. */
function bookingOf(row: TicketRow) {
  return {
    slotStartAt: row.slot_start_at?.getTime(),
    slotEndAt: row.slot_end_at?.getTime(),
    checkedInAt: row.checked_in_at?.getTime(),
  } satisfies Partial<TicketRecord>;
}

/** Whose it is, for whom they come, and whether the kiosk gave it out by itself. */
function takenBy(row: TicketRow) {
  return {
    holderRef: row.holder_ref ?? undefined,
    representedRef: row.represented_ref ?? undefined,
    offlineLeaseId: row.offline_lease_id ?? undefined,
  } satisfies Partial<TicketRecord>;
}

function reservationOf(row: TicketRow) {
  return {
    reservedWindowId: row.reserved_window_id ?? undefined,
    reservedAreaId: row.reserved_area_id ?? undefined,
    reservedUntil: row.reserved_until?.getTime(),
  } satisfies Partial<TicketRecord>;
}

function returnPlaceOf(row: TicketRow): ReturnPlace | undefined {
  const { return_window_id: windowId, return_queue_id: queueId } = row;
  const requiredQueueIds = row.return_required_queue_ids;
  if (windowId === null || queueId === null || requiredQueueIds === null) return undefined;
  return { windowId, queueId, requiredQueueIds };
}

export function toDate(at: number | undefined): Date | null {
  return at === undefined ? null : new Date(at);
}

export function toIso(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
