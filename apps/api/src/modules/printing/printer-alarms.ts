import type { AlarmKind, PrinterState } from '@onewindow/contracts';
import type { PrintOutcome } from '@onewindow/printer';
import { settledBy, stateAfter } from './printer-states';

/** What somebody ought to be told of a printer. */
export interface PrinterAlarm {
  readonly kind: PrinterAlarmKind;
  readonly code?: string;
}

/** One cause, one alarm: where a printer has stopped, nobody is told of its roll or of each ticket. */
export const PRINTER_ALARMS = [
  'printer-stopped',
  'printer-paper-low',
] as const satisfies readonly AlarmKind[];
type PrinterAlarmKind = (typeof PRINTER_ALARMS)[number];

export function alarmOf(state: PrinterState): PrinterAlarm | undefined {
  switch (state) {
    case 'unknown':
    case 'ready':
      return undefined;
    case 'paper-near-end':
      return { kind: 'printer-paper-low' };
    case 'paper-out':
    case 'cover-open':
    case 'faulty':
    case 'unreachable':
    case 'silent':
      return { kind: 'printer-stopped', code: state };
  }
}

/** A job that went wrong somebody has to hear of, even when the printer says that it is well. */
export function alarmAfter(outcome: PrintOutcome): PrinterAlarm | undefined {
  const state = stateAfter(outcome);
  if (state) return alarmOf(state);
  const { trouble } = settledBy(outcome);
  return { kind: 'printer-stopped', ...(trouble && { code: trouble }) };
}
