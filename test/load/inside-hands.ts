import type { INestApplicationContext } from '@nestjs/common';
import { NO_ORDERS, ROLE_PERMISSIONS, type Permission } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { CallNext } from '../../apps/api/src/modules/ticketing/use-cases/call-next';
import { CompleteTicket } from '../../apps/api/src/modules/ticketing/use-cases/complete-ticket';
import { IssueTicket } from '../../apps/api/src/modules/ticketing/use-cases/issue-ticket';
import { StartService } from '../../apps/api/src/modules/ticketing/use-cases/start-service';
import { actorOf, type Principal } from '../../apps/api/src/platform/access/principal';
import type { CommandRequest } from '../../apps/api/src/platform/idempotency/command-request';
import type { CalledTicket, Desk, Hands } from './desk';

/** The use cases at one desk, called in the process: what is left of a command without HTTP. */
export class InsideHands implements Hands {
  private readonly kiosk: Principal;
  private readonly clerk: Principal;

  constructor(
    private readonly context: INestApplicationContext,
    private readonly desk: Desk,
  ) {
    this.kiosk = kioskOf(desk);
    this.clerk = clerkOf(desk);
  }

  async issue(): Promise<string> {
    const { itemId, purpose } = this.desk;
    const request = { itemIds: [itemId], purpose };
    const issuing = this.context.get(IssueTicket, { strict: false });
    const { ticket } = await issuing.execute(this.command(this.kiosk, 'tickets', request), request);
    return ticket.id;
  }

  async call(): Promise<CalledTicket | undefined> {
    const calling = this.context.get(CallNext, { strict: false });
    const command = this.command(this.clerk, 'window-session/call-next', {});
    const { ticket } = await calling.execute(command);
    return ticket ? { id: ticket.id, caseIds: ticket.cases.map(({ id }) => id) } : undefined;
  }

  start(ticketId: string): Promise<unknown> {
    const command = this.command(this.clerk, `tickets/${ticketId}/start`, {});
    return this.context.get(StartService, { strict: false }).execute(command, ticketId);
  }

  complete({ id, caseIds }: CalledTicket): Promise<unknown> {
    const outcomes = caseIds.map((caseId) => ({ caseId, outcome: 'accepted' }) as const);
    const command = this.command(this.clerk, `tickets/${id}/complete`, { outcomes });
    return this.context.get(CompleteTicket, { strict: false }).execute(command, id, { outcomes });
  }

  private command(principal: Principal, route: string, body: unknown): CommandRequest {
    const { hallId } = this.desk;
    return {
      hallId,
      principal,
      actor: actorOf(principal),
      route: `POST /api/v1/halls/${hallId}/${route}`,
      key: uuidv7(),
      ageMs: 0,
      body,
    };
  }
}

function kioskOf({ hallId, kioskId }: Desk): Principal {
  return {
    kind: 'device',
    hallId,
    id: kioskId,
    deviceKind: 'kiosk',
    name: 'kiosk',
    areaId: null,
    windowId: null,
    orders: NO_ORDERS,
    permissions: new Set<Permission>(['ticket.issue']),
  };
}

function clerkOf({ hallId, staffId }: Desk): Principal {
  return {
    kind: 'staff',
    hallId,
    id: staffId,
    sessionId: staffId,
    username: 'clerk',
    name: 'clerk',
    roles: ['clerk'],
    permissions: new Set<Permission>(ROLE_PERMISSIONS.clerk),
  };
}
