import type { TicketRoomState } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import { toIso } from '../ticket.mapper';
import type { TicketRecord } from '../ticket.record';

interface BesidesRow {
  readonly area_id: string | null;
  readonly rated: boolean;
}

/** The ticket as its room would show it at this moment. */
export async function readStanding(
  manager: EntityManager,
  ticket: TicketRecord,
  ahead: number,
): Promise<TicketRoomState> {
  const { hallId, id, windowId = null } = ticket;
  const [besides] = await manager.query<BesidesRow[]>(BESIDES, [hallId, id, windowId]);
  return {
    kind: 'ticket',
    ticketId: id,
    label: ticket.label,
    queueId: ticket.queueId,
    state: ticket.state,
    order: {
      dueAt: new Date(ticket.dueAt).toISOString(),
      rank: ticket.rank,
      sequence: ticket.sequence,
    },
    issuedAt: new Date(ticket.issuedAt).toISOString(),
    ahead: ticket.state === 'waiting' ? ahead : 0,
    windowId,
    areaId: besides?.area_id ?? null,
    calledAt: toIso(ticket.lastCallAt),
    callCount: ticket.callCount,
    rated: besides?.rated ?? false,
  };
}

const BESIDES = `
  SELECT (SELECT area_id FROM service_window WHERE hall_id = $1 AND id = $3) AS area_id,
    EXISTS (SELECT FROM rating WHERE hall_id = $1 AND ticket_id = $2) AS rated
`;
