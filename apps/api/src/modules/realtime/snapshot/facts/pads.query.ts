import type { Language, PadRoomState } from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';

interface PadRow {
  readonly window_id: string;
  readonly service_id: string | null;
  readonly label: string;
  readonly language: Language;
  readonly opened_at: Date;
  readonly closes_at: Date;
}

/**
 * What the pads of these windows ask. An invitation that has run out of time is still there: as in
 * the stream, only an event takes it away, and screens look at the clock.
 */
export async function readPads(
  manager: EntityManager,
  hallId: string,
  windowIds: readonly string[],
): Promise<PadRoomState[]> {
  const rows = await manager.query<PadRow[]>(PADS, [hallId, windowIds]);
  return rows.map((row) => ({
    kind: 'pad',
    windowId: row.window_id,
    invitation:
      row.service_id === null
        ? null
        : {
            serviceId: row.service_id,
            label: row.label,
            language: row.language,
            openedAt: row.opened_at.toISOString(),
            closesAt: row.closes_at.toISOString(),
          },
  }));
}

const PADS = `
  SELECT service_window.id AS window_id, invitation.service_id, ticket.label, ticket.language,
    invitation.opened_at, invitation.closes_at
  FROM service_window
  LEFT JOIN rating_invitation invitation ON invitation.hall_id = service_window.hall_id
    AND invitation.window_id = service_window.id AND invitation.closed_at IS NULL
  LEFT JOIN service ON service.hall_id = invitation.hall_id AND service.id = invitation.service_id
  LEFT JOIN ticket ON ticket.hall_id = service.hall_id AND ticket.id = service.ticket_id
  WHERE service_window.hall_id = $1 AND service_window.id = ANY($2)
`;
