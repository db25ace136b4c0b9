import { Injectable } from '@nestjs/common';
import type { MergeOfflineTicketsRequest } from '@onewindow/contracts';
import { businessDateOf, type MergeFacts } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { hallMoment } from '../../../platform/clock/hall-clock';
import type { DevicePrincipal } from '../../../platform/access/principal';
import { OfflineLeases } from './offline-leases';
import { OfflineMergeRepository } from './offline-merge.repository';

/** What decides whether numbers that are brought along can become tickets. */
@Injectable()
export class MergeFactsQuery {
  constructor(
    private readonly leases: OfflineLeases,
    private readonly merges: OfflineMergeRepository,
  ) {}

  /** Read behind the lock of the lease, by which whoever else merges its numbers has to wait. */
  async find(
    manager: EntityManager,
    { hallId, id: askedBy }: DevicePrincipal,
    request: MergeOfflineTicketsRequest,
  ): Promise<MergeFacts> {
    const { deviceId, businessDate, from, to } = request.lease;
    const isGenuine = await this.leases.lockKnown(manager, hallId, request.lease);
    const block = { businessDate, from, to };
    const held = await this.merges.holders(manager, hallId, request);
    const { now, timeZone } = await hallMoment(manager, hallId);
    const today = businessDateOf(now, timeZone);
    return { ...held, lease: { block, deviceId, isGenuine }, askedBy, today };
  }
}
