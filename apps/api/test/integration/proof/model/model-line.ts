import { MINUTE, usableSkills, windowOf, type PlannedSkill } from './model-hall-plan';
import type { ModelTicket } from './model-ticket';

export interface Looking {
  readonly windowId: string;
  readonly now: number;
  readonly isClosed: (queueId: string) => boolean;
}

/**
 * Who is to be called next, by looking at everybody: the independent oracle of the claim. Order is
 * due time, rank, sequence; a window sees the due time later by the penalty of its skill and earlier
 * by its preference for the class. Whoever may not be called now is not there.
 */
export function nextFor(
  tickets: readonly ModelTicket[],
  looking: Looking,
): ModelTicket | undefined {
  const { windowId, now, isClosed } = looking;
  const skills = usableSkills(windowId, now).filter(({ queueId }) => !isClosed(queueId));
  let best: ModelTicket | undefined;
  let bestScore = Infinity;
  for (const ticket of tickets) {
    if (!mayBeCalled(ticket, windowId, now)) continue;
    for (const skill of skills) {
      if (skill.queueId !== ticket.queueId) continue;
      const score = scoreOf(ticket, skill);
      const isBetter =
        best === undefined || score < bestScore || (score === bestScore && isAhead(ticket, best));
      if (!isBetter) continue;
      best = ticket;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf({ dueAt, priorityClass }: ModelTicket, skill: PlannedSkill): number {
  const preferred = priorityClass ? (skill.preferenceMinutes?.[priorityClass] ?? 0) : 0;
  return dueAt + ((skill.penaltyMinutes ?? 0) - preferred) * MINUTE;
}

/** Of two with the same due time, as the window sees it. */
function isAhead(one: ModelTicket, other: ModelTicket): boolean {
  return one.rank === other.rank ? one.order < other.order : one.rank < other.rank;
}

export function mayBeCalled(ticket: ModelTicket, windowId: string, now: number): boolean {
  const inLine =
    ticket.state === 'waiting' || (ticket.state === 'held' && ticket.eligibleAt !== undefined);
  return (
    inLine &&
    (ticket.eligibleAt === undefined || ticket.eligibleAt <= now) &&
    !isKeptForOthers(ticket, windowId, now) &&
    servesAll(windowId, now, [ticket.queueId, ...ticket.required])
  );
}

function isKeptForOthers(ticket: ModelTicket, windowId: string, now: number): boolean {
  if (ticket.reservedUntil === undefined || ticket.reservedUntil <= now) return false;
  const { reservedWindow = windowId, reservedArea = windowOf(windowId).areaId } = ticket;
  return reservedWindow !== windowId || reservedArea !== windowOf(windowId).areaId;
}

export function servesAll(windowId: string, now: number, queueIds: readonly string[]): boolean {
  const served = usableSkills(windowId, now).map(({ queueId }) => queueId);
  return queueIds.every((queueId) => served.includes(queueId));
}

/** The place a ticket comes back behind: of the third who waits in its queue, or of the last. */
export function thirdWaiting(
  tickets: readonly ModelTicket[],
  queueId: string,
): ModelTicket | undefined {
  const line = tickets
    .filter((ticket) => ticket.state === 'waiting' && ticket.queueId === queueId)
    .sort((a, b) => a.dueAt - b.dueAt || a.rank - b.rank || a.order - b.order);
  return line[2] ?? line.at(-1);
}
