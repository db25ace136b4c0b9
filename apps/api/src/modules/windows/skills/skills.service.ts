import { Injectable } from '@nestjs/common';
import type {
  LendWindowRequest,
  LoanView,
  SetWindowSkillsRequest,
  WindowSkillsView,
} from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { hallNow } from '../../../platform/clock/hall-clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner, type Work } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { HallRoutingService } from '../../hall/hall-routing.service';
import { SkillsRepository } from './skills.repository';
import { ToldQueues } from './told-queues';

/** What a window is able to do: by its administrator without an end, by its supervisor for a while. */
@Injectable()
export class SkillsService {
  constructor(
    private readonly commands: CommandRunner,
    private readonly transactions: Transactions,
    private readonly routing: HallRoutingService,
    private readonly skills: SkillsRepository,
    private readonly told: ToldQueues,
  ) {}

  /** @throws DomainError `hall.window-not-found` */
  view(hallId: string, windowId: string): Promise<WindowSkillsView> {
    return this.transactions.read(async (manager) => ({
      windowId,
      sharedDesk: await this.skills.isSharedDesk(manager, hallId, windowId),
      skills: await this.skills.standing(manager, hallId, windowId),
      loans: await this.skills.loans(manager, hallId, windowId, await hallNow(manager, hallId)),
    }));
  }

  /** @throws DomainError `hall.window-not-found`, `hall.queue-not-found`, `windows.skills-unfit` */
  set(
    command: CommandRequest,
    windowId: string,
    after: SetWindowSkillsRequest,
  ): Promise<WindowSkillsView> {
    return this.change(command, async (unit) => {
      const { manager, hallId } = unit;
      const window = await this.skills.lockWindow(manager, hallId, windowId);
      await this.requireQueues(
        unit,
        after.skills.map(({ queueId }) => queueId),
      );
      const skills = await this.skills.standing(manager, hallId, windowId);
      const served = await this.skills.servedAt(manager, hallId, windowId, await unit.now());
      await this.skills.replaceStanding(manager, hallId, windowId, after);
      await this.told.tell(unit, windowId, served);
      const details = { before: { sharedDesk: window.isSharedDesk, skills }, after };
      unit.audit({ action: 'window.set-skills', subject: `window:${windowId}`, details });
      const loans = await this.skills.loans(manager, hallId, windowId, await unit.now());
      return { windowId, ...after, loans };
    });
  }

  /**
   * 借调: the window serves another queue until then, and by itself no longer.
   *
   * @throws DomainError `hall.window-not-found`, `hall.queue-not-found`, `windows.loan-over`,
   *   `windows.serves-already`
   */
  lend(command: CommandRequest, windowId: string, request: LendWindowRequest): Promise<LoanView> {
    const { queueId } = request;
    const until = Date.parse(request.until);
    return this.change(command, async (unit) => {
      const { manager, hallId } = unit;
      await this.skills.lockWindow(manager, hallId, windowId);
      await this.requireQueues(unit, [queueId]);
      const from = await unit.now();
      if (!(until > from))
        throw new DomainError('windows.loan-over', 'The end has passed already.');
      const served = await this.skills.servedAt(manager, hallId, windowId, from);
      if (served.includes(queueId)) {
        throw new DomainError('windows.serves-already', 'The window serves this queue already.');
      }
      const loan = { id: uuidv7(), windowId, queueId, from, until };
      await this.skills.lend(manager, hallId, loan);
      await this.told.tell(unit, windowId, served);
      const view = {
        ...loan,
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
      };
      unit.audit({ action: 'window.lend', subject: `window:${windowId}`, details: view });
      return view;
    });
  }

  /** @throws DomainError `windows.loan-not-found`, also for one that is over */
  endLoan(command: CommandRequest, loanId: string): Promise<Record<string, never>> {
    return this.change(command, async (unit) => {
      const { manager, hallId } = unit;
      const found = await this.skills.findLoan(manager, hallId, loanId);
      if (found) await this.skills.lockWindow(manager, hallId, found.windowId);
      const now = await unit.now();
      const loan = found && (await this.skills.findLoan(manager, hallId, loanId));
      if (!loan || Date.parse(loan.until) <= now) {
        throw new DomainError('windows.loan-not-found', 'There is no such loan, or it is over.');
      }
      const { windowId } = loan;
      const served = await this.skills.servedAt(manager, hallId, windowId, now);
      await this.skills.endLoan(manager, hallId, loanId, now);
      await this.told.tell(unit, windowId, served);
      unit.audit({
        action: 'window.end-loan',
        subject: `window:${windowId}`,
        details: { ...loan },
      });
      return {};
    });
  }

  /** This process sees the change at once, the others within two seconds. */
  private async change<T>(command: CommandRequest, work: Work<T>): Promise<T> {
    const answer = await this.commands.run(command, work);
    await this.routing.refresh(command.hallId);
    return answer;
  }

  private async requireQueues(unit: UnitOfWork, queueIds: readonly string[]): Promise<void> {
    const known = await this.skills.queueIds(unit.manager, unit.hallId);
    const unknown = queueIds.find((queueId) => !known.has(queueId));
    if (unknown !== undefined) {
      throw new DomainError('hall.queue-not-found', 'There is no such queue.', {
        queueId: unknown,
      });
    }
    if (new Set(queueIds).size < queueIds.length) {
      throw new DomainError('windows.skills-unfit', 'A queue is there twice.');
    }
  }
}
