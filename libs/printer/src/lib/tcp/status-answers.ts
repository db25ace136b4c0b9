import type { PrinterCondition } from '../printer';

/** `DLE EOT 1` to `4`, which a printer answers at once, with one byte each, even when it is stuck. */
export const STATUS_QUESTIONS = Uint8Array.of(0x10, 4, 1, 0x10, 4, 2, 0x10, 4, 3, 0x10, 4, 4);
export const STATUS_ANSWERS = 4;

/** Bits 0, 1, 4 and 7 of an answer to `DLE EOT` are fixed; those to `GS r` have bits 4 and 7 clear. */
export function isStatusAnswer(byte: number): boolean {
  return (byte & 0x93) === 0x12;
}

export function isJobAnswer(byte: number): boolean {
  return (byte & 0x90) === 0;
}

const OFFLINE = 0x08;
const COVER_OPEN = 0x04;
const ERROR_PRESENT = 0x40;
/** Mechanical, of the cutter, past mending, mending itself. */
const ERRORS = 0x04 | 0x08 | 0x20 | 0x40;
const NEAR_END = 0x0c;
const PAPER_OUT = 0x60;
const STOPPED_WITHOUT_PAPER = 0x20;

/** The four answers in the order of the questions: printer, why offline, errors, paper. */
export function readCondition(answers: readonly number[]): PrinterCondition {
  const [printer = 0, offline = 0, errors = 0, paper = 0] = answers;
  return {
    paper: paperOf(offline, paper),
    coverOpen: (offline & COVER_OPEN) !== 0,
    faulty: (offline & ERROR_PRESENT) !== 0 || (errors & ERRORS) !== 0,
    online: (printer & OFFLINE) === 0,
  };
}

function paperOf(offline: number, paper: number): PrinterCondition['paper'] {
  if ((paper & PAPER_OUT) !== 0 || (offline & STOPPED_WITHOUT_PAPER) !== 0) return 'out';
  return (paper & NEAR_END) !== 0 ? 'near-end' : 'enough';
}
