import type { PrinterState, PrintTrouble } from '@onewindow/contracts';
import {
  hindranceOf,
  type PrinterCode,
  type PrinterStatus,
  type PrintOutcome,
} from '@onewindow/printer';
import type { SettledPrint } from './slip-print.repository';

/** What a printer's answer to the question how it is makes of it. */
export function stateOf(status: PrinterStatus): PrinterState {
  if (!status.answers) return status.code === 'printer.unreachable' ? 'unreachable' : 'silent';
  const hindrance = hindranceOf(status);
  if (hindrance) return stateBehind(hindrance) ?? 'faulty';
  return status.paper === 'near-end' ? 'paper-near-end' : 'ready';
}

/** What is known of a printer after a job; undefined when the job has told nothing about it. */
export function stateAfter(outcome: PrintOutcome): PrinterState | undefined {
  return outcome.printed === 'yes' ? stateOf(outcome.status) : stateBehind(outcome.code);
}

/** What became of a job, as it is kept. */
export function settledBy(outcome: PrintOutcome): SettledPrint {
  if (outcome.printed === 'yes') return { outcome: 'printed', trouble: null };
  return {
    outcome: outcome.printed === 'no' ? 'failed' : 'in-doubt',
    trouble: TROUBLES[outcome.code],
  };
}

const TROUBLES: Readonly<Record<PrinterCode, PrintTrouble>> = {
  'printer.paper-out': 'paper-out',
  'printer.cover-open': 'cover-open',
  'printer.faulty': 'faulty',
  'printer.unreachable': 'unreachable',
  'printer.silent': 'silent',
  'printer.interrupted': 'interrupted',
  'printer.too-slow': 'too-slow',
  'printer.cancelled': 'cancelled',
};

/** Of a job that was cut off, was slow or was given up the printer itself may be as sound as before. */
function stateBehind(code: PrinterCode): PrinterState | undefined {
  switch (code) {
    case 'printer.paper-out':
      return 'paper-out';
    case 'printer.cover-open':
      return 'cover-open';
    case 'printer.faulty':
      return 'faulty';
    case 'printer.unreachable':
      return 'unreachable';
    case 'printer.silent':
      return 'silent';
    case 'printer.interrupted':
    case 'printer.too-slow':
    case 'printer.cancelled':
      return undefined;
  }
}
