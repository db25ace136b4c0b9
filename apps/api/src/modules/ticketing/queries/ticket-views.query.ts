import { Injectable } from '@nestjs/common';
import type { CaseOutcome, CaseView, TicketView } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { toIso } from '../ticket.mapper';
import type { TicketRecord } from '../ticket.record';

interface CaseRow {
  readonly id: string;
  readonly item_id: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly department_zh_hans: string;
  readonly department_zh_hant: string;
  readonly department_en: string;
  readonly outcome: CaseOutcome | null;
}

/** Tickets as staff see them, with the cases they carry. */
@Injectable()
export class TicketViewsQuery {
  async view(manager: EntityManager, ticket: TicketRecord): Promise<TicketView> {
    return viewOf(ticket, await this.cases(manager, ticket));
  }

  withCases(ticket: TicketRecord, cases: readonly CaseView[]): TicketView {
    return viewOf(ticket, cases);
  }

  async cases(
    manager: EntityManager,
    { hallId, id }: Pick<TicketRecord, 'hallId' | 'id'>,
  ): Promise<CaseView[]> {
    const rows = await manager.query<CaseRow[]>(CASES, [hallId, id]);
    return rows.map((row) => ({
      id: row.id,
      itemId: row.item_id,
      itemNames: { zhHans: row.name_zh_hans, zhHant: row.name_zh_hant, en: row.name_en },
      departmentNames: {
        zhHans: row.department_zh_hans,
        zhHant: row.department_zh_hant,
        en: row.department_en,
      },
      outcome: row.outcome,
    }));
  }
}

function viewOf(ticket: TicketRecord, cases: readonly CaseView[]): TicketView {
  return {
    id: ticket.id,
    label: ticket.label,
    businessDate: ticket.businessDate,
    queueId: ticket.queueId,
    purpose: ticket.purpose,
    state: ticket.state,
    origin: ticket.origin,
    offline: ticket.offlineLeaseId !== undefined,
    language: ticket.language,
    priorityClass: ticket.priorityClass ?? null,
    order: {
      dueAt: new Date(ticket.dueAt).toISOString(),
      rank: ticket.rank,
      sequence: ticket.sequence,
    },
    issuedAt: new Date(ticket.issuedAt).toISOString(),
    slotStartAt: toIso(ticket.slotStartAt),
    firstCalledAt: toIso(ticket.firstCalledAt),
    calledAt: toIso(ticket.calledAt),
    lastCallAt: toIso(ticket.lastCallAt),
    callCount: ticket.callCount,
    startedAt: toIso(ticket.startedAt),
    endedAt: toIso(ticket.endedAt),
    windowId: ticket.windowId ?? null,
    reservedWindowId: ticket.reservedWindowId ?? null,
    reservedAreaId: ticket.reservedAreaId ?? null,
    reservedUntil: toIso(ticket.reservedUntil),
    eligibleAt: toIso(ticket.eligibleAt),
    returnWindowId: ticket.returnTo?.windowId ?? null,
    note: ticket.note ?? null,
    pressId: ticket.pressId ?? null,
    cases,
  };
}

const CASES = `
  SELECT service_case.id, service_case.item_id, item.name_zh_hans, item.name_zh_hant, item.name_en,
    department.name_zh_hans AS department_zh_hans, department.name_zh_hant AS department_zh_hant,
    department.name_en AS department_en, service_case.outcome
  FROM service_case
  JOIN item ON item.hall_id = service_case.hall_id AND item.id = service_case.item_id
  JOIN department ON department.hall_id = item.hall_id AND department.id = item.department_id
  WHERE service_case.hall_id = $1 AND service_case.ticket_id = $2
  ORDER BY service_case.position
`;
