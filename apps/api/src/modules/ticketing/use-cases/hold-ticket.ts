import { Injectable } from '@nestjs/common';
import type { HoldTicketRequest, TicketView } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { QueuePolicyQuery } from '../queue-policy.query';
import { endService } from '../services.log';
import { TicketChanges } from '../ticket-changes';
import { heldEvent } from '../ticket-events';
import { WindowDesk } from '../window-desk';

/** 挂起: the citizen goes to copy a paper and comes back; meanwhile the window is free. */
@Injectable()
export class HoldTicket {
  constructor(
    private readonly desk: WindowDesk,
    private readonly policies: QueuePolicyQuery,
    private readonly changes: TicketChanges,
  ) {}

  execute(
    command: CommandRequest,
    ticketId: string,
    { reason, returnInMinutes }: HoldTicketRequest,
  ): Promise<TicketView> {
    return this.desk.run(command, ticketId, async ({ unit, before, at }) => {
      const { hold } = await this.policies.find(unit.manager, unit.hallId, before.queueId);
      const args = { ...at, policy: hold, returnInMinutes };
      const details = { reason, returnInMinutes };
      const held = await this.changes.apply(unit, before, 'hold', args, { details });
      await endService(unit, held);
      unit.publish(heldEvent(held, await this.changes.placesOf(held)));
      return held;
    });
  }
}
