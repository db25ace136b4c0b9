import { Injectable } from '@nestjs/common';
import type { FollowUpChoices, FollowUpHistoryView, FollowUpStanding } from '@onewindow/contracts';
import {
  takeFollowUpStep,
  type FollowUpStep,
  type FollowUpTerm,
  type TermOrder,
} from '@onewindow/ratings';
import type { StaffPrincipal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import type { CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import type { UnitOfWork } from '../../../platform/idempotency/unit-of-work';
import { AlarmBoardService } from '../../alarms/alarm-board.service';
import { followUpNotFound, stepRefused } from '../follow-up-refusals';
import { FollowUpTerms } from '../follow-up-terms';
import { FollowUpRepository, type FollowUpChange } from '../follow-up.repository';
import { toStanding, toTerm, type FollowUpRow } from '../follow-up.row';
import { FollowUpsQuery } from '../follow-ups.query';

/** A step as a member of staff has asked for it. */
export interface AskedStep {
  readonly followUpId: string;
  readonly step: FollowUpStep;
  readonly note: string | null;
}

interface Taken {
  readonly row: FollowUpRow;
  readonly step: FollowUpStep;
  readonly next: FollowUpStanding;
  readonly term: FollowUpTerm | null;
  readonly note: string | null;
  readonly staffId: string;
  readonly at: Date;
}

/** Moves a follow-up on by one step, under its lock: decide, save, log. */
@Injectable()
export class TakeFollowUpStep {
  constructor(
    private readonly commands: CommandRunner,
    private readonly followUps: FollowUpRepository,
    private readonly terms: FollowUpTerms,
    private readonly alarms: AlarmBoardService,
    private readonly query: FollowUpsQuery,
  ) {}

  /** @throws DomainError `follow-ups.not-found`, `.step-unfit`, `.not-owner`, `.own-matter` */
  execute(command: CommandRequest, asked: AskedStep): Promise<FollowUpHistoryView> {
    const { id: staffId } = staffOf(command);
    return this.commands.run(command, async (unit) => {
      const { manager, hallId } = unit;
      const row = await this.followUps.lock(manager, hallId, asked.followUpId);
      if (!row) throw followUpNotFound();
      await this.take(unit, row, asked, staffId);
      return this.query.history(manager, hallId, row.id);
    });
  }

  private async take(
    unit: UnitOfWork,
    row: FollowUpRow,
    { step, note }: AskedStep,
    staffId: string,
  ): Promise<void> {
    const outcome = takeFollowUpStep(toStanding(row), step, staffId);
    if ('refusal' in outcome) throw stepRefused(outcome.refusal, row.state);
    const { next } = outcome;
    const at = new Date(await unit.now());
    const term = await this.termAfter(unit, row, outcome.term, at);
    const taken = { row, step, next, term, note, staffId, at };
    const { manager, hallId } = unit;
    await this.followUps.save(manager, hallId, row.id, changeOf(taken));
    const choices = choicesOf(step);
    const { action } = step;
    const logged = { action, state: next.state, staffId, at, note, choices };
    await this.followUps.log(manager, hallId, row.id, logged);
    const subject = `follow-up:${row.id}`;
    if (outcome.term.kind !== 'keep')
      await this.alarms.end(unit, { kind: 'follow-up-due', subject });
    const details = { from: row.state, to: next.state, ...choices };
    unit.audit({ action: `follow-up.${action}`, subject, details });
  }

  private async termAfter(
    { manager, hallId }: UnitOfWork,
    row: FollowUpRow,
    order: TermOrder,
    at: Date,
  ): Promise<FollowUpTerm | null> {
    const running = toTerm(row);
    if (order.kind === 'stop') return null;
    if (order.kind === 'keep') return running ?? null;
    const from = order.since === 'now' ? at.getTime() : (running?.startedAt ?? at.getTime());
    return this.terms.from(manager, hallId, order.part, from);
  }
}

function changeOf({ row, step, next, term, note, staffId, at }: Taken): FollowUpChange {
  const change = { standing: next, term };
  switch (step.action) {
    case 'call-back':
      return { ...change, callBack: step.callBack };
    case 'close':
      return { ...change, closedAt: at };
    case 'reply':
      return { ...change, reply: { text: note ?? '', at, rectifiedInTime: inTime(row, at) } };
    case 'decide-appeal':
      if (!step.excluded) return change;
      return { ...change, exclusion: { askedBy: row.asked_by ?? '', by: staffId, at } };
    default:
      return change;
  }
}

/** Null where there was nothing to put right. */
function inTime({ state, due_at: dueAt }: FollowUpRow, at: Date): boolean | null {
  return state === 'RECTIFYING' && dueAt !== null ? at <= dueAt : null;
}

/** From whom it was taken, the step before tells. */
function choicesOf(step: FollowUpStep): FollowUpChoices {
  switch (step.action) {
    case 'contact':
      return { contact: step.contact };
    case 'verify':
      return { finding: step.finding };
    case 'call-back':
      return { callBack: step.callBack };
    case 'decide-extension':
      return { granted: step.granted };
    case 'decide-appeal':
      return { excluded: step.excluded };
    default:
      return {};
  }
}

function staffOf({ principal }: CommandRequest): StaffPrincipal {
  if (principal.kind === 'staff') return principal;
  throw new DomainError('identity.not-permitted', 'Only staff follows a rating up.');
}
