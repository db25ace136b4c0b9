/** What is wrong with a printer; switched by tests and demonstrations. */
export interface PrinterFaults {
  readonly paper: 'enough' | 'near-end' | 'out';
  readonly coverOpen: boolean;
  readonly cutterJammed: boolean;
  /** Takes everything and never says a word. */
  readonly silent: boolean;
  /** Nobody listens at the port. */
  readonly refusing: boolean;
  /** Null prints at once. */
  readonly bytesPerSecond: number | null;
  /** Hangs up after so many bytes of a job. */
  readonly closesAfterBytes: number | null;
  /** The roll ends after so many bytes of a job; the rest waits in its memory for the next roll. */
  readonly paperEndsAfterBytes: number | null;
}

export const SOUND_PRINTER: PrinterFaults = {
  paper: 'enough',
  coverOpen: false,
  cutterJammed: false,
  silent: false,
  refusing: false,
  bytesPerSecond: null,
  closesAfterBytes: null,
  paperEndsAfterBytes: null,
};

/** Whether it stops printing until somebody comes. */
export function isStuck({ paper, coverOpen, cutterJammed }: PrinterFaults): boolean {
  return paper === 'out' || coverOpen || cutterJammed;
}

/** What a printer with these faults says to `DLE EOT n`, bit by bit as Epson's manual has it. */
export function answerTo(question: number, faults: PrinterFaults): number {
  const bit = (index: number, isSet: boolean): number => (isSet ? 1 << index : 0);
  const ALWAYS = bit(1, true) | bit(4, true);
  const { paper, coverOpen, cutterJammed } = faults;
  switch (question) {
    case 1:
      return ALWAYS | bit(3, isStuck(faults));
    case 2:
      return ALWAYS | bit(2, coverOpen) | bit(5, paper === 'out') | bit(6, cutterJammed);
    case 3:
      return ALWAYS | bit(3, cutterJammed);
    default: {
      const low = bit(2, true) | bit(3, true);
      const none = bit(5, true) | bit(6, true);
      return ALWAYS | (paper === 'enough' ? 0 : low) | (paper === 'out' ? none : 0);
    }
  }
}
