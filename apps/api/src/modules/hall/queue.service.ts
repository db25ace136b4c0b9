import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { areaRoom, queueRoom, type QueueStatus, type QueueView } from '@onewindow/contracts';
import { type EntityManager, Repository } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';
import type { CommandRequest } from '../../platform/idempotency/command-request';
import { CommandRunner } from '../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../platform/idempotency/unit-of-work';
import { HallRoutingService } from './hall-routing.service';
import { HallService } from './hall.service';
import { toQueueView } from './hall.views';
import { QueueEntity } from './queue.entity';

@Injectable()
export class QueueService {
  constructor(
    @InjectRepository(QueueEntity) private readonly queues: Repository<QueueEntity>,
    private readonly halls: HallService,
    private readonly routing: HallRoutingService,
    private readonly commands: CommandRunner,
  ) {}

  /** @throws DomainError `hall.queue-not-found` */
  async find(
    hallId: string,
    queueId: string,
    manager: EntityManager = this.queues.manager,
  ): Promise<QueueEntity> {
    const queue = await manager.findOneBy(QueueEntity, { hallId, id: queueId });
    if (!queue) throw queueNotFound(queueId);
    return queue;
  }

  async list(hallId: string): Promise<readonly QueueView[]> {
    await this.halls.find(hallId);
    const queues = await this.queues.find({ where: { hallId }, order: { position: 'ASC' } });
    return queues.map(toQueueView);
  }

  /** Opens, pauses or closes a queue. Saying again what it is already changes nothing. */
  setStatus(command: CommandRequest, queueId: string, status: QueueStatus): Promise<QueueView> {
    return this.commands.run(command, async (unit) => {
      const queue = await lockQueue(unit, queueId);
      if (queue.status !== status) await this.changeStatus(unit, queue, status);
      return toQueueView({ ...queue, status });
    });
  }

  private async changeStatus(
    unit: UnitOfWork,
    { id, status: before }: QueueEntity,
    status: QueueStatus,
  ): Promise<void> {
    const { manager, hallId } = unit;
    await manager.update(QueueEntity, { hallId, id }, { status });
    const areaIds = await this.routing.areasServing(hallId, [id]);
    unit.publish({
      type: 'queue.status-changed',
      rooms: ['hall', 'floor', queueRoom(id), ...areaIds.map(areaRoom)],
      payload: { queueId: id, status },
    });
    unit.audit({
      action: 'queue.set-status',
      subject: `queue:${id}`,
      details: { from: before, to: status },
    });
  }
}

async function lockQueue({ manager, hallId }: UnitOfWork, queueId: string): Promise<QueueEntity> {
  const queue = await manager.findOne(QueueEntity, {
    where: { hallId, id: queueId },
    // The weaker lock leaves the foreign keys of tickets being issued alone.
    lock: { mode: 'for_no_key_update' },
  });
  if (!queue) throw queueNotFound(queueId);
  return queue;
}

function queueNotFound(queueId: string): DomainError {
  return new DomainError('hall.queue-not-found', 'There is no such queue.', { queueId });
}
