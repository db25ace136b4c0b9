import { Injectable } from '@nestjs/common';
import type { AbandonedView, AbandonManyRequest } from '@onewindow/contracts';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { staffIdOf, WindowSessionService } from '../../windows/window-session.service';
import { AbandonableTicketsRepository } from '../abandonable-tickets.repository';
import { AbandonedTickets } from '../abandoned-tickets';
import { QueuePolicyQuery } from '../queue-policy.query';

/** 批量弃号: at the end of a morning, the numbers of a queue or of a window that nobody answers for. */
@Injectable()
export class AbandonMany {
  constructor(
    private readonly commands: CommandRunner,
    private readonly sessions: WindowSessionService,
    private readonly policies: QueuePolicyQuery,
    private readonly abandonable: AbandonableTicketsRepository,
    private readonly abandoned: AbandonedTickets,
  ) {}

  ofQueue(
    command: CommandRequest,
    queueId: string,
    { states }: AbandonManyRequest,
  ): Promise<AbandonedView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.policies.find(manager, hallId, queueId);
      const tickets = await this.abandonable.lockOfQueue(manager, hallId, queueId, states);
      return this.abandoned.giveUpAll(unit, tickets);
    });
  }

  ofOwnWindow(command: CommandRequest, { states }: AbandonManyRequest): Promise<AbandonedView> {
    const staffId = staffIdOf(command);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const { windowId } = await this.sessions.lockOpenOf(manager, hallId, staffId);
      const tickets = await this.abandonable.lockOfWindow(manager, hallId, windowId, states);
      return this.abandoned.giveUpAll(unit, tickets);
    });
  }
}
