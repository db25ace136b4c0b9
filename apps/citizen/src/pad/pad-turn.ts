import {
  RATING_EXTENSION_SECONDS,
  type ErrorCode,
  type RatingInvitation,
} from '@onewindow/contracts';

/** How a question at the pad ends in words; each is shown for a moment and then the pad rests. */
export const PAD_NOTICES = ['thanks', 'already-rated', 'timed-out', 'lost'] as const;
export type PadNotice = (typeof PAD_NOTICES)[number];

/** What the pad is doing about one invitation; a turn that is `over` is remembered, not shown. */
export interface PadTurn {
  readonly invitation: RatingInvitation;
  readonly phase: 'asking' | 'sending' | 'over' | PadNotice;
  readonly extended: boolean;
  /** When the phase began, on the clock of this page. */
  readonly sinceMs: number;
}

export interface PadMoment {
  /** Hall time, which invitations are measured in. */
  readonly hallMs: number;
  /** A clock of this page that only runs forward. */
  readonly pageMs: number;
}

const NOTICE_MS: Readonly<Record<PadNotice, number>> = {
  thanks: 3_000,
  'already-rated': 3_000,
  'timed-out': 3_000,
  // Somebody has to read what to do instead.
  lost: 8_000,
};

/** Milliseconds of hall time until the question is taken back. */
export function leftMs({ invitation, extended }: PadTurn, hallMs: number): number {
  const extension = extended ? RATING_EXTENSION_SECONDS * 1_000 : 0;
  return Math.max(0, Date.parse(invitation.closesAt) + extension - hallMs);
}

/** The turn at this moment, after what the hall says the pad is to ask. */
export function followInvitation(
  turn: PadTurn | null,
  invitation: RatingInvitation | null,
  now: PadMoment,
): PadTurn | null {
  if (invitation !== null && invitation.serviceId !== turn?.invitation.serviceId) {
    const begun = begin(invitation, now);
    // One that was found too late is nobody's any more.
    return leftMs(begun, now.hallMs) > 0 ? begun : { ...begun, phase: 'over' };
  }
  if (turn === null) return null;
  const withdrawn = invitation === null && turn.phase === 'asking';
  return withdrawn ? enter(turn, 'over', now) : passTime(turn, now);
}

/** More time for whoever needs it, once. */
export function extend(turn: PadTurn): PadTurn {
  return turn.phase === 'asking' ? { ...turn, extended: true } : turn;
}

export function decline(turn: PadTurn, now: PadMoment): PadTurn {
  return turn.phase === 'asking' ? enter(turn, 'over', now) : turn;
}

export function send(turn: PadTurn, now: PadMoment): PadTurn {
  return enter(turn, 'sending', now);
}

/** @param code why it was refused; null when it was taken; undefined when no answer came at all */
export function answered(
  turn: PadTurn,
  code: ErrorCode | null | undefined,
  now: PadMoment,
): PadTurn {
  if (code === null) return enter(turn, 'thanks', now);
  return enter(turn, code === 'ratings.already-rated' ? 'already-rated' : 'lost', now);
}

function begin(invitation: RatingInvitation, { pageMs }: PadMoment): PadTurn {
  return { invitation, phase: 'asking', extended: false, sinceMs: pageMs };
}

function enter(turn: PadTurn, phase: PadTurn['phase'], { pageMs }: PadMoment): PadTurn {
  return { ...turn, phase, sinceMs: pageMs };
}

function passTime(turn: PadTurn, now: PadMoment): PadTurn {
  const { phase, sinceMs } = turn;
  switch (phase) {
    case 'asking':
      return leftMs(turn, now.hallMs) > 0 ? turn : enter(turn, 'timed-out', now);
    case 'sending':
    case 'over':
      return turn;
    default:
      return now.pageMs - sinceMs < NOTICE_MS[phase] ? turn : enter(turn, 'over', now);
  }
}
