import { Injectable } from '@nestjs/common';
import type { MergedTicketsView, MergeOfflineTicketsRequest } from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { DevicePrincipal } from '../../../../platform/access/principal';
import type { CommandRequest } from '../../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../../platform/idempotency/unit-of-work';
import { kioskOf } from '../asking-kiosk';
import { judgeBatch } from '../judge-batch';
import { MergeFactsQuery } from '../merge-facts.query';
import { reportOf } from '../merge-report';
import { MergeReports } from '../merge-reports';
import { OfflineTickets } from '../offline-tickets';
import { OfflineVisits } from '../offline-visits';
import { UnansweredAttempts } from '../unanswered-attempts';

/** Numbers given out long ago are told what became of them all the same. */
const ANY_AGE = Infinity;

/**
 * 离线号并入: a kiosk that was cut off brings along what it gave out meanwhile. One transaction for the
 * batch; each number has its own answer, and none of them is ever lost without a word.
 */
@Injectable()
export class MergeOfflineTickets {
  constructor(
    private readonly commands: CommandRunner,
    private readonly facts: MergeFactsQuery,
    private readonly visits: OfflineVisits,
    private readonly tickets: OfflineTickets,
    private readonly attempts: UnansweredAttempts,
    private readonly reports: MergeReports,
  ) {}

  execute(
    command: CommandRequest,
    request: MergeOfflineTicketsRequest,
  ): Promise<MergedTicketsView> {
    const kiosk = kioskOf(command);
    return this.commands.run(command, (unit) => this.merge(unit, kiosk, request), ANY_AGE);
  }

  private async merge(
    unit: UnitOfWork,
    kiosk: DevicePrincipal,
    request: MergeOfflineTicketsRequest,
  ): Promise<MergedTicketsView> {
    const { manager, hallId } = unit;
    const untold = await this.attempts.giveUp(unit, request.tickets);
    const facts = await this.facts.find(manager, kiosk, request);
    const now = await unit.now();
    const itemIds = request.tickets.flatMap((ticket) => ticket.itemIds);
    const plan = await this.visits.planner(manager, hallId, { itemIds, now });
    const { told, accepted } = judgeBatch(request.tickets, facts, plan);
    const withdrawn = await this.attempts.withdraw(unit, untold, accepted);
    if (accepted.length > 0) await this.tickets.create(unit, request.lease, accepted);
    const id = uuidv7();
    const besides = { id, deviceId: kiosk.id, mergedAt: now, withdrawn };
    await this.reports.file(unit, kiosk, reportOf(request, told, besides));
    return { mergeId: id, tickets: told };
  }
}
