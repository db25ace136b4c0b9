import { Injectable } from '@nestjs/common';
import type {
  HallRulesView,
  LineRulesView,
  QueueRulesView,
  SetQueueRulesRequest,
} from '@onewindow/contracts';
import { areGoodBands } from '@onewindow/queueing';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import { RulesRepository } from './rules.repository';

/**
 * The rules of a hall's lines. Commands read them in their own transaction, so a change counts from
 * the next key press on and nothing has to be told or restarted.
 */
@Injectable()
export class RulesService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
    private readonly rules: RulesRepository,
  ) {}

  view(hallId: string): Promise<HallRulesView> {
    return this.transactions.read(async (manager) => ({
      hall: await this.rules.ofHall(manager, hallId),
      queues: await this.rules.ofQueues(manager, hallId),
    }));
  }

  setHall(command: CommandRequest, after: LineRulesView): Promise<LineRulesView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.rules.lockHall(manager, hallId);
      const before = await this.rules.ofHall(manager, hallId);
      await this.rules.saveLine(manager, hallId, null, after);
      const subject = `hall:${hallId}`;
      unit.audit({ action: 'policy.set-hall-rules', subject, details: { before, after } });
      return after;
    });
  }

  /** @throws DomainError `hall.queue-not-found`, `policies.bands-overlap` */
  setQueue(
    command: CommandRequest,
    queueId: string,
    after: SetQueueRulesRequest,
  ): Promise<QueueRulesView> {
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const before = await this.rules.lockQueue(manager, hallId, queueId);
      if (!before) throw new DomainError('hall.queue-not-found', 'There is no such queue.');
      if (!areGoodBands(after.bands)) {
        throw new DomainError('policies.bands-overlap', 'Two bands cover the same time.');
      }
      await this.rules.saveQueue(manager, hallId, queueId, after);
      const subject = `queue:${queueId}`;
      unit.audit({ action: 'policy.set-queue-rules', subject, details: { before, after } });
      return { queueId, ...after };
    });
  }
}
