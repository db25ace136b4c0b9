import { Injectable } from '@nestjs/common';
import type { OfflineLease } from '@onewindow/contracts';
import { freeOfflinePrefix, nextBlock } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { ApiConfig } from '../../../platform/config/api-config';
import { isSignedLease, signLease } from './lease-signature';
import { OfflineLeaseRepository } from './offline-lease.repository';

/** Whom numbers are lent to, and when. */
export interface Borrower {
  readonly deviceId: string;
  readonly businessDate: string;
  readonly now: number;
}

/** Lends kiosks the numbers they may give out by themselves, and knows its leases again. */
@Injectable()
export class OfflineLeases {
  constructor(
    private readonly config: ApiConfig,
    private readonly leases: OfflineLeaseRepository,
  ) {}

  /**
   * Whether the hall has given this lease. One it has signed and does not find was given after the
   * moment the hall was restored to; it is written down again, unless its numbers are somebody else's
   * by now.
   */
  async knows(manager: EntityManager, hallId: string, lease: OfflineLease): Promise<boolean> {
    if (!isSignedLease(this.config.secret, hallId, lease)) return false;
    if (await this.leases.find(manager, hallId, lease.leaseId)) return true;
    if (lease.epoch === (await this.leases.epochOf(manager, hallId))) return false;
    return this.leases.insert(manager, hallId, lease);
  }

  /** The same, and nobody else merges its numbers until the transaction ends. */
  async lockKnown(manager: EntityManager, hallId: string, lease: OfflineLease): Promise<boolean> {
    const isKnown = await this.knows(manager, hallId, lease);
    return isKnown && this.leases.lock(manager, hallId, lease.leaseId);
  }

  /** Whether a kiosk may go on with the lease it holds. */
  async stillServes(
    manager: EntityManager,
    hallId: string,
    held: OfflineLease,
    { deviceId, businessDate }: Borrower,
  ): Promise<boolean> {
    if (held.deviceId !== deviceId || held.businessDate !== businessDate) return false;
    if (!(await this.knows(manager, hallId, held))) return false;
    const { taken } = await this.leases.prefixesFor(manager, hallId, deviceId, businessDate);
    return !taken.has(held.prefix);
  }

  /** The next block of the kiosk's own prefix; those lent before stay good for what is on paper. */
  async lend(
    manager: EntityManager,
    hallId: string,
    { deviceId, businessDate, now }: Borrower,
  ): Promise<OfflineLease> {
    await this.leases.lockHall(manager, hallId);
    const { taken, former } = await this.leases.prefixesFor(
      manager,
      hallId,
      deviceId,
      businessDate,
    );
    const keepsFormer = former !== undefined && !taken.has(former);
    const prefix = keepsFormer ? former : freeOfflinePrefix(taken);
    const last = await this.leases.lastLent(manager, hallId, { businessDate, prefix });
    const lease = signLease(this.config.secret, hallId, {
      leaseId: uuidv7(),
      deviceId,
      prefix,
      ...nextBlock(businessDate, last),
      epoch: await this.leases.epochOf(manager, hallId),
      issuedAt: new Date(now).toISOString(),
    });
    if (!(await this.leases.insert(manager, hallId, lease))) {
      throw new Error('The numbers behind the last ones lent were lent already');
    }
    return lease;
  }
}
