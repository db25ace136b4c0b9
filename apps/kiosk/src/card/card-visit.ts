import type { HolderVisitsView, IssuedTicketView, TicketHolder } from '@onewindow/contracts';
import type { Command } from '@onewindow/client';
import {
  isPerson,
  PERSON_KINDS,
  ReaderFault,
  type CardReader,
  type PersonDocument,
  type ReadDocument,
} from '@onewindow/reader';
import { shallowRef } from 'vue';
import { failureOf } from '../failure/failure';
import type { Visit } from '../visit/use-visit';
import { cardOutcome } from './card-outcome';
import type { CardFailureCode, CardState } from './card-state';
import { holderOf, NOBODY, type ForWhom } from './known-person';
import { untilPaced } from './reading-pace';

export interface CardPorts {
  readonly reader: CardReader | null;
  readonly visit: Visit;
  readonly lookUp: (holder: TicketHolder) => Promise<HolderVisitsView>;
  readonly checkIn: (code: string, command: Command) => Promise<IssuedTicketView>;
  readonly newCommand: () => Command;
  readonly isElderMode: () => boolean;
}

const READ_WITHIN_MS = 30_000;
const KINDS = [...PERSON_KINDS, 'ticket-code'] as const;
const NOTHING: CardState = { kind: 'none' };

/**
 * The card of one citizen: reads it once for each act of theirs, asks the hall what it has for them,
 * and leads on to their ticket. What it knows ends with the session.
 */
export class CardVisit {
  readonly state = shallowRef<CardState>(NOTHING);
  readonly forWhom = shallowRef<ForWhom>(NOBODY);
  /** Counts readings and sessions: what an earlier one has asked for is not waited for any more. */
  private turn = 0;
  private stop = new AbortController();

  constructor(private readonly ports: CardPorts) {}

  /** Gives up what is going on; the person stays as they are known. */
  halt(): void {
    this.turn += 1;
    this.stop.abort();
    this.state.value = NOTHING;
  }

  /** Puts the card aside and lets the citizen choose by hand. */
  leave(): void {
    this.halt();
    this.ports.visit.dispatch({ type: 'went-home' });
  }

  /** The citizen has gone. */
  clear(): void {
    this.halt();
    this.forWhom.value = NOBODY;
  }

  async read(): Promise<void> {
    const { reader, visit } = this.ports;
    const { kind } = this.state.value;
    if (reader === null || visit.session.value.issuing) return;
    if (kind === 'reading' || kind === 'checking') return;
    this.halt();
    const mine = this.turn;
    const { signal } = (this.stop = new AbortController());
    this.state.value = { kind: 'reading' };
    visit.dispatch({ type: 'opened', screen: { name: 'card' } });
    try {
      await untilPaced();
      const document = await reader.read({ kinds: KINDS, timeoutMs: READ_WITHIN_MS, signal });
      if (mine === this.turn) await this.goOnWith(document, mine);
    } catch (error) {
      if (mine === this.turn) this.state.value = { kind: 'failed', code: codeOf(error) };
    }
  }

  /** Shows the ticket because of which another one was refused. */
  async showLive(): Promise<void> {
    const { person } = this.forWhom.value;
    if (person === null) return;
    const mine = this.turn;
    // The refusal is on the screen already; should this fail as well, it says what there is to know.
    const visits = await this.ports.lookUp(person.holder).catch(() => null);
    if (mine === this.turn && visits !== null) this.show('existing', visits.tickets);
  }

  private async goOnWith(document: ReadDocument, mine: number): Promise<void> {
    this.state.value = { kind: 'checking' };
    if (isPerson(document)) return this.welcome(document, mine);
    await this.checkInAll([{ token: document.code }], mine);
  }

  private async welcome(document: PersonDocument, mine: number): Promise<void> {
    const holder = holderOf(document);
    const visits = await this.ports.lookUp(holder);
    if (mine !== this.turn) return;
    const { maskedName } = document;
    const person = { holder, maskedName, isSixtyPlus: visits.isSixtyPlus };
    this.forWhom.value = { ...NOBODY, person };
    await this.follow(visits, mine);
  }

  private async follow(visits: HolderVisitsView, mine: number): Promise<void> {
    const outcome = cardOutcome(visits, this.ports.isElderMode());
    switch (outcome.kind) {
      case 'check-in':
        return this.checkInAll(outcome.bookings, mine);
      case 'show-tickets':
        return this.show('existing', outcome.tickets);
      case 'show-bookings':
        this.state.value = { kind: 'early', bookings: outcome.bookings };
        return;
      case 'offer-elder-mode':
        this.state.value = { kind: 'elder' };
        return;
      case 'choose-item':
        return this.leave();
    }
  }

  /** One that is refused does not keep the others from their line; without any it is told why. */
  private async checkInAll(
    bookings: readonly { readonly token: string }[],
    mine: number,
  ): Promise<void> {
    const issued: IssuedTicketView[] = [];
    let refusal: unknown;
    for (const { token } of bookings) {
      try {
        issued.push(await this.ports.checkIn(token, this.ports.newCommand()));
      } catch (error) {
        refusal = error;
      }
    }
    if (mine !== this.turn) return;
    if (issued.length === 0) throw refusal;
    this.show('checked-in', issued);
  }

  private show(how: 'checked-in' | 'existing', issued: readonly IssuedTicketView[]): void {
    this.state.value = NOTHING;
    this.ports.visit.dispatch({ type: 'tickets-shown', how, issued });
  }
}

function codeOf(error: unknown): CardFailureCode {
  return error instanceof ReaderFault ? error.code : failureOf(error).code;
}
