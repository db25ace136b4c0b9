import {
  roundMinuteRange,
  type Language,
  type LocalizedName,
  type StandPoint,
  type WaitView,
} from '@onewindow/contracts';
import type { MissedRule, PrintablePlace, PrintableTicket, PrintedWait } from '@onewindow/printing';
import { directionTo, type RejoinPolicy } from '@onewindow/queueing';
import type { AreaPlace } from '../hall/area-places.service';
import type { TicketSlip } from '../ticketing/slips/ticket-slips.service';

/** The hall as far as it stands on a slip, and from where it is seen. */
export interface SlipHall {
  readonly names: LocalizedName;
  readonly timeZone: string;
  readonly helpPhone: string | null;
  /** Where the reader stands; null when nobody knows. */
  readonly standsAt: StandPoint | null;
}

/** A ticket in the words of its own language; only one in line is told how long. */
export function printableTicket(
  { ticket, itemNames, ahead, wait, rejoin, trackUrl }: TicketSlip,
  hall: SlipHall,
  places: readonly AreaPlace[],
  isReprint: boolean,
): PrintableTicket {
  const { language, label, businessDate } = ticket;
  return {
    language,
    hallName: nameIn(language, hall.names),
    label,
    itemNames: itemNames.map((names) => nameIn(language, names)),
    places: places.map((place) => placeIn(language, place, hall.standsAt)),
    ahead: ticket.state === 'waiting' ? ahead : null,
    wait: waitOnPaper(wait),
    issuedAt: new Date(ticket.issuedAt).toISOString(),
    timeZone: hall.timeZone,
    businessDate,
    trackUrl,
    afterMiss: missedRule(rejoin),
    ...(hall.helpPhone !== null && { helpPhone: hall.helpPhone }),
    marks: isReprint ? ['reprint'] : [],
  };
}

function nameIn(language: Language, { zhHans, zhHant, en }: LocalizedName): string {
  return { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }[language];
}

function placeIn(
  language: Language,
  { names, zoneNames, floor, rectangle }: AreaPlace,
  standsAt: StandPoint | null,
): PrintablePlace {
  const direction = standsAt && directionTo(standsAt, rectangle);
  return {
    area: nameIn(language, names),
    ...(zoneNames && { zone: nameIn(language, zoneNames) }),
    ...(floor !== null && { floor }),
    ...(direction && { direction }),
  };
}

function waitOnPaper(wait: WaitView): PrintedWait {
  if (wait.kind === 'unknown') {
    return { kind: 'unknown', ...(wait.reason === 'no-window-open' && { reason: wait.reason }) };
  }
  const said = roundMinuteRange(wait.lowMinutes, wait.highMinutes);
  switch (said.kind) {
    case 'within':
      return { kind: 'within', highMinutes: said.high };
    case 'range':
      return { kind: 'range', lowMinutes: said.low, highMinutes: said.high };
    case 'over':
      return { kind: 'over', lowMinutes: said.low };
  }
}

function missedRule({ rule, n, greatestCount }: RejoinPolicy): MissedRule {
  switch (rule) {
    case 'after-n':
      return { rule, n, greatestCount };
    case 'tail':
      return { rule, greatestCount };
    case 'void':
      return { rule };
  }
}
