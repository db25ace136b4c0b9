import type { INestApplicationContext, Type } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { setHallTime } from '../../../src/platform/clock/hall-clock';
import type { Principal } from '../../../src/platform/access/principal';
import type { CommandRequest } from '../../../src/platform/idempotency/command-request';
import { DomainError } from '../../../src/platform/errors/domain-error';
import { aCommand, aHolder, aKiosk, aStaffMember } from '../../support/hall-people';
import { WINDOWS } from './model/model-hall-plan';
import { turnDayAndSweep } from './ticketing-process';

/** What a command has come to: its answer, or the code it was refused with. */
export type Ending = { readonly refused: string } | { readonly answer: unknown };

type Act = (command: CommandRequest) => Promise<unknown>;

interface Pressed {
  readonly command: CommandRequest;
  readonly act: Act;
  readonly ending: Ending;
}

/** The people of one real hall; they press what the model says, with its real ids. */
export class HallHands {
  private last: Pressed | undefined;
  private readonly codes = new Map<string, string>();

  private constructor(
    private readonly context: INestApplicationContext,
    private readonly dataSource: DataSource,
    readonly hallId: string,
    private readonly people: ReadonlyMap<string, Principal>,
  ) {}

  static async hire(
    context: INestApplicationContext,
    dataSource: DataSource,
    hallId: string,
  ): Promise<HallHands> {
    const people = new Map<string, Principal>([['kiosk', aKiosk(hallId)]]);
    for (const clerk of WINDOWS.keys()) {
      people.set(`clerk ${clerk}`, await aStaffMember(dataSource, hallId, ['clerk']));
    }
    people.set('guide', await aStaffMember(dataSource, hallId, ['guide']));
    people.set('supervisor', await aStaffMember(dataSource, hallId, ['supervisor']));
    return new HallHands(context, dataSource, hallId, people);
  }

  /** Whoever the model calls by this name; a holder is one of a ticket. */
  person(name: string): Principal {
    const person = this.people.get(name);
    if (!person) throw new Error(`Nobody is called ${name}`);
    return person;
  }

  useCase<T>(type: Type<T>): T {
    return this.context.get(type, { strict: false });
  }

  holderOf(ticket: { readonly id: string; readonly queueId: string }): Principal {
    return aHolder(this.hallId, ticket.id, ticket.queueId);
  }

  /** What whoever has booked takes home. */
  keepCode(ticketId: string, code: string): void {
    this.codes.set(ticketId, code);
  }

  codeOf(ticketId: string): string | undefined {
    return this.codes.get(ticketId);
  }

  async press(who: Principal, route: string, act: Act): Promise<Ending> {
    const command = aCommand(who, route);
    const ending = await endingOf(act(command));
    this.last = { command, act, ending };
    return ending;
  }

  /** The last press once more under its own key. @returns both endings, or undefined at the start */
  async pressAgain(): Promise<readonly [Ending, Ending] | undefined> {
    const { last } = this;
    return last && [last.ending, await endingOf(last.act(last.command))];
  }

  setClock(now: number): Promise<void> {
    const { manager } = this.dataSource;
    return setHallTime(manager, this.hallId, { now: new Date(now), rate: 0 });
  }

  turnDay(): Promise<void> {
    return turnDayAndSweep(this.context, this.hallId);
  }
}

/** A refusal is an ending; anything else that fails is a fault. */
export async function endingOf(act: Promise<unknown>): Promise<Ending> {
  try {
    return { answer: await act };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code };
    throw error;
  }
}
