import type { Type } from '@nestjs/common';
import type { PriorityClass, TicketView } from '@onewindow/contracts';
import { CallNext } from '../../../src/modules/ticketing/use-cases/call-next';
import { CompleteTicket } from '../../../src/modules/ticketing/use-cases/complete-ticket';
import { HoldTicket } from '../../../src/modules/ticketing/use-cases/hold-ticket';
import { IssueTicket } from '../../../src/modules/ticketing/use-cases/issue-ticket';
import { MarkMissed } from '../../../src/modules/ticketing/use-cases/mark-missed';
import { RejoinTicket } from '../../../src/modules/ticketing/use-cases/rejoin-ticket';
import { ReturnTicket } from '../../../src/modules/ticketing/use-cases/return-ticket';
import { StartService } from '../../../src/modules/ticketing/use-cases/start-service';
import { TransferTicket } from '../../../src/modules/ticketing/use-cases/transfer-ticket';
import { UndoPress } from '../../../src/modules/ticketing/use-cases/undo-press';
import type { Principal } from '../../../src/platform/access/principal';
import { outcomesOf } from '../ticketing/desk-stage';
import type { Ending, HallHands } from './hall-hands';
import { MIDNIGHT, MINUTE } from './model/model-hall-plan';

/** One line of a day as it stands on paper: when, who, what, and what comes of it. */
const LINE = /^(?<hour>\d\d):(?<minute>\d\d) +(?<who>\S+) +(?<what>.+?) {2,}(?<ending>\S.*)$/;

type Act = Parameters<HallHands['press']>[2];

/** Plays a day that was worked out by hand, and writes down what the hall makes of it. */
export class GoldenDay {
  private readonly byLabel = new Map<string, TicketView>();
  private readonly atDesk = new Map<string, TicketView>();

  constructor(
    private readonly hands: HallHands,
    private readonly people: ReadonlyMap<string, Principal>,
  ) {}

  /** @returns the same lines, each with what has really come of it */
  async play(script: string): Promise<string> {
    const played: string[] = [];
    for (const line of linesOf(script)) {
      const { hour, minute, who = '', what = '', ending = '' } = LINE.exec(line)?.groups ?? {};
      if (!ending) throw new Error(`Not a line of a day: ${line}`);
      await this.hands.setClock(MIDNIGHT + (Number(hour) * 60 + Number(minute)) * MINUTE);
      const came = await this.come(who, what.split(' '));
      played.push(line.slice(0, line.length - ending.length) + came);
    }
    return played.join('\n');
  }

  private async come(who: string, [verb = '', ...words]: readonly string[]): Promise<string> {
    if (verb === 'turns') {
      await this.hands.turnDay();
      return 'a new day';
    }
    return this.read(
      who,
      await this.hands.press(this.person(who), verb, this.act(who, verb, words)),
    );
  }

  private act(who: string, verb: string, words: readonly string[]): Act {
    const [word = ''] = words;
    const own = this.atDesk.get(who);
    const id = own?.id ?? '';
    switch (verb) {
      case 'issue': {
        const priorityClass = words[1] as PriorityClass | undefined;
        const request = { itemIds: [word], purpose: 'apply' as const, priorityClass };
        return (command) => this.use(IssueTicket).execute(command, request);
      }
      case 'next':
        return (command) => this.use(CallNext).execute(command);
      case 'start':
        return (command) => this.use(StartService).execute(command, id);
      case 'miss':
        return (command) => this.use(MarkMissed).execute(command, id);
      case 'complete':
        return (command) => this.use(CompleteTicket).execute(command, id, outcomesOf(own!));
      case 'hold': {
        const returnInMinutes = word ? Number(word) : undefined;
        const request = { reason: 'photocopy' as const, returnInMinutes };
        return (command) => this.use(HoldTicket).execute(command, id, request);
      }
      case 'send':
        return (command) =>
          this.use(TransferTicket).execute(command, id, { to: 'queue', targetId: word });
      case 'undo':
        return (command) =>
          this.use(UndoPress).execute(command, id, { pressId: own?.pressId ?? '' });
      case 'rejoin':
        return (command) => this.use(RejoinTicket).execute(command, this.idOf(word));
      case 'return':
        return (command) => this.use(ReturnTicket).execute(command, this.idOf(word));
      default:
        throw new Error(`Nobody does ${verb} on a golden day`);
    }
  }

  private read(who: string, ending: Ending): string {
    if ('refused' in ending) return ending.refused;
    const ticket = ticketIn(ending.answer);
    if (!ticket) return 'nobody';
    this.byLabel.set(ticket.label, ticket);
    this.atDesk.set(who, ticket);
    return ticket.label;
  }

  private use<T>(type: Type<T>): T {
    return this.hands.useCase(type);
  }

  private person(who: string): Principal {
    return this.people.get(who) ?? this.hands.person(who);
  }

  private idOf(label: string): string {
    return this.byLabel.get(label)?.id ?? '';
  }
}

export function linesOf(script: string): readonly string[] {
  return script.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
}

/** A ticket, a call of one or of none, or what was taken back. */
function ticketIn(answer: unknown): TicketView | null {
  const given = answer as
    | TicketView
    | { readonly ticket: TicketView | null }
    | { readonly tickets: readonly TicketView[] };
  if ('tickets' in given) return given.tickets[0] ?? null;
  return 'ticket' in given ? given.ticket : given;
}
