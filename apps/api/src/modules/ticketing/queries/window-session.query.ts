import { Injectable } from '@nestjs/common';
import type { WindowSessionView } from '@onewindow/contracts';
import { DataSource } from 'typeorm';
import { hallNow } from '../../../platform/clock/hall-clock';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { pauseViewOf, WindowSessionService } from '../../windows/window-session.service';
import { TicketRepository } from '../ticket.repository';
import { TicketViewsQuery } from './ticket-views.query';

/** The clerk's own open session with the ticket in hand, so that a reloaded console goes on. */
@Injectable()
export class WindowSessionQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly sessions: WindowSessionService,
    private readonly tickets: TicketRepository,
    private readonly views: TicketViewsQuery,
    private readonly routing: HallRoutingService,
  ) {}

  async view(hallId: string, staffId: string): Promise<WindowSessionView | null> {
    const { manager } = this.dataSource;
    const session = await this.sessions.findOpenOf(manager, hallId, staffId);
    if (!session) return null;
    const now = await hallNow(manager, hallId);
    const ticket = await this.tickets.findOpen(manager, hallId, session.id);
    return {
      id: session.id,
      windowId: session.windowId,
      windowName: session.windowName,
      areaId: session.areaId,
      queueIds: await this.routing.queuesServedAt(hallId, session.windowId, now),
      openedAt: new Date(session.openedAt).toISOString(),
      pause: pauseViewOf(session),
      ticket: ticket ? await this.views.view(manager, ticket) : null,
    };
  }
}
