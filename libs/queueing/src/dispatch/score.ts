import type { Ticket } from '../ticket/ticket';
import { MINUTE_MS, type EpochMs } from '../time';
import type { WindowSkill } from './window-skill';

/**
 * The due time of a ticket as one window sees it: due time + penalty of the skill − preference for
 * the class (design §4). Smallest wins. Within a queue a ticket overtakes by at most its preference;
 * between queues by at most the difference of the penalties besides.
 */
export function score(
  ticket: Pick<Ticket, 'dueAt' | 'priorityClass'>,
  skill: Pick<WindowSkill, 'penaltyMinutes' | 'preferenceMinutes'>,
): EpochMs {
  const preferenceMinutes = ticket.priorityClass
    ? (skill.preferenceMinutes?.[ticket.priorityClass] ?? 0)
    : 0;
  return ticket.dueAt + (skill.penaltyMinutes - preferenceMinutes) * MINUTE_MS;
}
