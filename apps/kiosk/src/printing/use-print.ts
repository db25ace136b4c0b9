import { ApiRefusal, type Command } from '@onewindow/client';
import type { SlipPrintView } from '@onewindow/contracts';
import { shallowRef, type ShallowRef } from 'vue';
import { NO_PAPER, PRINTED, PRINTING, printStateOf, type PrintState } from './print-state';

export interface PrintPorts {
  readonly start: (ticket: PaperTicket, press: Command) => Promise<SlipPrintView>;
  readonly confirm: (ticketId: string, printId: string) => Promise<unknown>;
  /** Somebody knows the number without paper; where the hall waits for that, it is called now. */
  readonly acknowledge: (ticketId: string) => Promise<unknown>;
  readonly newCommand: () => Command;
}

/** A ticket that may come out on paper; the token opens it to a kiosk that has not given it out. */
export interface PaperTicket {
  readonly id: string;
  readonly token: string;
}

export interface Print {
  readonly state: Readonly<ShallowRef<PrintState>>;
  /** Puts the ticket on paper; while that is going on, it does nothing. */
  print(): Promise<void>;
  /** Somebody has seen that it came out. */
  confirm(): void;
  /** The number is on the phone or in the head instead. */
  note(): void;
}

/** Longer than a printer may take by its driver: then nobody can say any more. */
const PATIENCE_MS = 30_000;

/** The paper of one ticket. The ticket itself never depends on it. */
export function usePrint(ticket: PaperTicket, ports: PrintPorts): Print {
  const state = shallowRef<PrintState>(NO_PAPER);

  async function print(): Promise<void> {
    if (state.value.kind === 'printing') return;
    state.value = PRINTING;
    state.value = await becameOf(ticket, ports);
  }

  function confirm(): void {
    if (state.value.kind !== 'in-doubt') return;
    const { printId } = state.value;
    state.value = PRINTED;
    // The paper is in the hand, whether or not the hall hears of it.
    if (printId === null) acknowledge();
    else void ports.confirm(ticket.id, printId).catch(acknowledge);
  }

  /** Also for a print that the hall still waits for, whatever becomes of that. */
  function acknowledge(): void {
    void ports.acknowledge(ticket.id).catch(() => undefined);
  }

  function note(): void {
    state.value = NO_PAPER;
    acknowledge();
  }

  return { state, print, confirm, note };
}

/** Asks again with the same press while it is on its way, so that nothing comes out twice. */
async function becameOf(
  ticket: PaperTicket,
  { start, newCommand }: PrintPorts,
): Promise<PrintState> {
  const press = newCommand();
  for (;;) {
    try {
      const print = await start(ticket, press);
      if (print.outcome !== 'printing') return printStateOf(print);
      if (press.ageMs() >= PATIENCE_MS) return { kind: 'in-doubt', printId: print.id };
    } catch (error) {
      if (!(error instanceof ApiRefusal)) return { kind: 'in-doubt', printId: null };
      const hasNoPrinter = error.code === 'printing.printer-not-found';
      return hasNoPrinter ? NO_PAPER : { kind: 'failed', trouble: null };
    }
  }
}
