import type { PriorityClass } from '@onewindow/contracts';
import type { EpochMs } from '../time';

/** A window serves a queue. A loan is a skill with an end; nothing has to be undone when it passes. */
export interface WindowSkill {
  readonly queueId: string;
  /** 1 is the window's main work; higher levels help out when that is short. Shown, not computed. */
  readonly level: number;
  /** Minutes a ticket of this queue is treated as due later at this window; small by default. */
  readonly penaltyMinutes: number;
  /** Minutes a class is treated as due earlier here: a green-channel window calls its own first. */
  readonly preferenceMinutes?: Readonly<Partial<Record<PriorityClass, number>>> | undefined;
  /** The kinds of item it is limited to; all kinds when absent. */
  readonly itemKinds?: readonly string[] | undefined;
  /** In force from this instant on. */
  readonly validFrom?: EpochMs | undefined;
  /** In force up to, and not at, this instant. */
  readonly validUntil?: EpochMs | undefined;
}

/** The skills whose interval holds now, evaluated where they are used (design §4). */
export function skillsInForce(
  skills: readonly WindowSkill[],
  now: EpochMs,
): readonly WindowSkill[] {
  return skills.filter(
    ({ validFrom, validUntil }) =>
      (validFrom === undefined || validFrom <= now) &&
      (validUntil === undefined || now < validUntil),
  );
}

/**
 * The queues these skills serve for a ticket with these kinds of item. A limited skill takes only
 * tickets all of whose kinds it names, and none whose kinds are unknown: a citizen sent to a window
 * that cannot help has waited for nothing.
 */
export function queuesServed(
  skills: readonly WindowSkill[],
  itemKinds?: readonly string[],
): readonly string[] {
  return skills.filter((skill) => takesKinds(skill, itemKinds)).map(({ queueId }) => queueId);
}

/** Whether a skill covers all the kinds. */
export function takesKinds(skill: WindowSkill, itemKinds: readonly string[] | undefined): boolean {
  const limit = skill.itemKinds;
  return limit === undefined || (itemKinds?.every((kind) => limit.includes(kind)) ?? false);
}
