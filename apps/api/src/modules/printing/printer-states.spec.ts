import type { PrinterStatus } from '@onewindow/printer';
import { settledBy, stateAfter, stateOf } from './printer-states';

const SOUND = {
  answers: true,
  paper: 'enough',
  coverOpen: false,
  faulty: false,
  online: true,
} as const satisfies PrinterStatus;

describe(stateOf, () => {
  it.each([
    [SOUND, 'ready'],
    [{ ...SOUND, paper: 'near-end' }, 'paper-near-end'],
    [{ ...SOUND, paper: 'out', online: false }, 'paper-out'],
    [{ ...SOUND, paper: 'out', coverOpen: true, online: false }, 'cover-open'],
    [{ ...SOUND, faulty: true }, 'faulty'],
    [{ ...SOUND, online: false }, 'faulty'],
    [{ answers: false, code: 'printer.unreachable' }, 'unreachable'],
    [{ answers: false, code: 'printer.silent' }, 'silent'],
    [{ answers: false, code: 'printer.interrupted' }, 'silent'],
  ] as const)('makes of %j: %s', (status, state) => {
    expect(stateOf(status)).toBe(state);
  });
});

describe(stateAfter, () => {
  it('is told by a printer that has printed, even when its paper has ended with it', () => {
    expect(stateAfter({ printed: 'yes', status: { ...SOUND, paper: 'out' } })).toBe('paper-out');
  });

  it('is what has stopped a job', () => {
    expect(stateAfter({ printed: 'in-doubt', code: 'printer.paper-out' })).toBe('paper-out');
    expect(stateAfter({ printed: 'no', code: 'printer.unreachable' })).toBe('unreachable');
  });

  it('is not guessed from a job that was only cut off or slow', () => {
    expect(stateAfter({ printed: 'in-doubt', code: 'printer.interrupted' })).toBeUndefined();
    expect(stateAfter({ printed: 'in-doubt', code: 'printer.too-slow' })).toBeUndefined();
  });
});

describe(settledBy, () => {
  it('keeps a doubt as a doubt', () => {
    const { outcome, trouble } = settledBy({ printed: 'in-doubt', code: 'printer.silent' });
    expect([outcome, trouble]).toEqual(['in-doubt', 'silent']);
  });

  it('knows what certainly did not come out, and what did', () => {
    const no = settledBy({ printed: 'no', code: 'printer.cover-open' });
    expect(no).toEqual({ outcome: 'failed', trouble: 'cover-open' });
    expect(settledBy({ printed: 'yes', status: SOUND })).toEqual({
      outcome: 'printed',
      trouble: null,
    });
  });
});
