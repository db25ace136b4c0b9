import { Injectable } from '@nestjs/common';
import type { MergedTicketsView, MergeOfflineTicketsRequest } from '@onewindow/contracts';
import { businessDateOf, type MergeFacts } from '@onewindow/queueing';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hallMoment } from '../../../../platform/clock/hall-clock';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../../platform/idempotency/unit-of-work';
import { kioskOf } from '../asking-kiosk';
import { judgeBatch } from '../judge-batch';
import { OfflineLeases } from '../offline-leases';
import { OfflineMergeRepository } from '../offline-merge.repository';
import { OfflineTickets } from '../offline-tickets';
import { OfflineVisits } from '../offline-visits';
import { reportOf } from '../merge-report';
import { UnansweredAttempts } from '../unanswered-attempts';

/** Numbers given out years ago are told what became of them all the same. */
const ANY_AGE = Infinity;

/**
 * 离线号并入: a kiosk that was cut off brings along what it gave out meanwhile. One transaction for the
 * batch; each number has its own answer, and none of them is ever lost without a word.
 */
@Injectable()
export class MergeOfflineTickets {
  constructor(
    private readonly commands: CommandRunner,
    private readonly leases: OfflineLeases,
    private readonly merges: OfflineMergeRepository,
    private readonly visits: OfflineVisits,
    private readonly tickets: OfflineTickets,
    private readonly attempts: UnansweredAttempts,
  ) {}

  execute(
    command: CommandRequest,
    request: MergeOfflineTicketsRequest,
  ): Promise<MergedTicketsView> {
    const { id: deviceId } = kioskOf(command);
    return this.commands.run(command, (unit) => this.merge(unit, deviceId, request), ANY_AGE);
  }

  private async merge(
    unit: UnitOfWork,
    deviceId: string,
    request: MergeOfflineTicketsRequest,
  ): Promise<MergedTicketsView> {
    const { manager, hallId } = unit;
    const given = await this.attempts.giveUp(unit, request.tickets);
    const facts = await this.factsOf(manager, hallId, deviceId, request);
    const now = await unit.now();
    const itemIds = request.tickets.flatMap((ticket) => ticket.itemIds);
    const plan = await this.visits.planner(manager, hallId, { itemIds, now });
    const { told, accepted } = judgeBatch(request.tickets, facts, plan);
    const withdrawn = await this.attempts.withdraw(unit, given, accepted);
    if (accepted.length > 0) await this.tickets.create(unit, request.lease, accepted);
    const mergeId = uuidv7();
    const report = reportOf(request, told, { id: mergeId, deviceId, mergedAt: now, withdrawn });
    this.merges.write(unit, report);
    const { created, already, rejected, rejections } = report;
    const details = { mergeId, created, already, rejected, withdrawn, rejections };
    unit.audit({ action: 'device.merge-numbers', subject: `device:${deviceId}`, details });
    return { mergeId, tickets: told };
  }

  /** Read behind the lock of the lease, by which whoever else merges its numbers has to wait. */
  private async factsOf(
    manager: EntityManager,
    hallId: string,
    askedBy: string,
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
