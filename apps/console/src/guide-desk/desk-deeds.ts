import type { FoundTicketView, TicketState, WaitView } from '@onewindow/contracts';
import type { Sentence } from '../shell/explain';

/** What a guide may do to the ticket somebody holds out. */
export const DESK_DEEDS = ['print', 'acknowledge', 'rejoin', 'cancel'] as const;
export type DeskDeed = (typeof DESK_DEEDS)[number];

const STATES: Readonly<Record<DeskDeed, readonly TicketState[]>> = {
  print: ['waiting', 'called', 'serving', 'held', 'missed'],
  acknowledge: ['waiting'],
  rejoin: ['missed'],
  cancel: ['booked', 'waiting', 'called'],
};

/** The deeds that fit where the ticket stands; the hall has the last word on each. */
export function deedsOn({ ticket, rejoin, isWithheld }: FoundTicketView): readonly DeskDeed[] {
  return DESK_DEEDS.filter(
    (deed) =>
      STATES[deed].includes(ticket.state) &&
      (deed !== 'rejoin' || rejoin?.kind !== 'closed') &&
      (deed !== 'acknowledge' || isWithheld),
  );
}

/** Why a missed number may not come back, or how many would go first. */
export function rejoinTerms({ rejoin }: FoundTicketView): Sentence | null {
  if (rejoin === null) return null;
  return rejoin.kind === 'closed'
    ? { key: `problem.ticketing.rejoin-${rejoin.reason}`, words: {} }
    : { key: 'guideDesk.rejoinTerms', words: { ahead: rejoin.ahead, left: rejoin.timesLeft } };
}

/** Where the ticket stands, in a sentence to be read out. */
export function standingOf({ ticket, ahead, isWithheld }: FoundTicketView): Sentence {
  const words = { ahead, window: ticket.windowId ?? '' };
  return { key: `guideDesk.standing.${isWithheld ? 'withheld' : ticket.state}`, words };
}

export function waitSentence(wait: WaitView): Sentence {
  if (wait.kind === 'unknown') return { key: 'guideDesk.waitUnknown', words: {} };
  return {
    key: 'guideDesk.waitRange',
    words: { low: wait.lowMinutes, high: wait.highMinutes },
  };
}
