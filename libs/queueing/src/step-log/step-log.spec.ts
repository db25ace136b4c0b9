import type { TicketState } from '@onewindow/contracts';
import { MINUTE_MS } from '../time';
import { at } from '../time.fixture';
import type { LoggedStep } from './logged-step';
import { replaySteps } from './replay-steps';
import { sessionFigures } from './session-figures';
import { ticketFigures } from './ticket-figures';

function step(wallClock: string, action: string, to: TicketState, sessionId?: string): LoggedStep {
  return { at: at(wallClock), action, to, queueId: 'A-ZH', sessionId };
}

function minutes(...all: readonly number[]): readonly number[] {
  return all.map((one) => one * MINUTE_MS);
}

// Called by mistake and taken back, set aside for a copy, finished too early and taken back.
const COPY = [
  step('09:00', 'issue', 'waiting'),
  step('09:05', 'call', 'called', 's1'),
  step('09:05:30', 'undo-call', 'waiting', 's1'),
  step('09:10', 'call', 'called', 's1'),
  step('09:10:30', 'recall', 'called', 's1'),
  step('09:12', 'start', 'serving', 's1'),
  step('09:20', 'hold', 'held', 's1'),
  step('09:35', 'resume', 'serving', 's1'),
  step('09:40', 'complete', 'completed', 's1'),
  step('09:40:20', 'undo-complete', 'serving', 's1'),
  step('09:42', 'complete', 'completed', 's1'),
];

// Missed once, came back, served and sent on to another window.
const SENT_ON = [
  step('09:00', 'issue', 'waiting'),
  step('09:43', 'call', 'called', 's1'),
  step('09:46', 'mark-missed', 'missed', 's1'),
  step('09:50', 'rejoin', 'waiting'),
  step('10:00', 'call', 'called', 's1'),
  step('10:01', 'start', 'serving', 's1'),
  step('10:05', 'transfer', 'waiting', 's1'),
  step('10:12', 'call', 'called', 's2'),
  step('10:14', 'start', 'serving', 's2'),
  step('10:20', 'next-leg', 'waiting', 's2'),
  step('10:23', 'call', 'called', 's1'),
  step('10:24', 'start', 'serving', 's1'),
  step('10:30', 'complete', 'completed', 's1'),
];

describe('a day worked out by hand from its steps', () => {
  it('counts no press that was taken back, but every call that was spoken', () => {
    const { ticket, callCount, standing } = replaySteps(COPY);
    expect(ticket).toMatchObject({
      state: 'completed',
      issuedAt: at('09:00'),
      firstCalledAt: at('09:10'),
      lastCallAt: at('09:10:30'),
      startedAt: at('09:35'),
      endedAt: at('09:42'),
    });
    expect(callCount).toBe(3);
    expect(standing).toHaveLength(7);
  });

  it('waits to the first call, walks to the start, serves without the hold', () => {
    const { waits, walks, serviceMs, heldMs } = ticketFigures(replaySteps(COPY).standing);
    expect({ waits, walks }).toEqual({ waits: minutes(10), walks: minutes(2) });
    // 09:12–09:20 and 09:35–09:42.
    expect([serviceMs, heldMs]).toEqual(minutes(15, 15));
  });

  it('waits anew for each leg, and a miss does not begin one', () => {
    const { ticket, standing } = replaySteps(SENT_ON);
    expect(ticket).toMatchObject({ rejoinCount: 1, firstCalledAt: at('09:43') });
    const { waits, walks, serviceMs } = ticketFigures(standing);
    expect(waits).toEqual(minutes(43, 7, 3));
    expect(walks).toEqual(minutes(1, 2, 1));
    expect(serviceMs).toBe(16 * MINUTE_MS);
  });

  it('a window is called for, serves or is idle, and together that is all it was open', () => {
    const stays = [COPY, SENT_ON].flatMap(
      (steps) => ticketFigures(replaySteps(steps).standing).stays,
    );
    const first = { id: 's1', openedAt: at('09:00'), closedAt: at('10:40') };
    // Called 2 + 3 + 1 + 1, served 15 + 4 + 6, of 100.
    expect(Object.values(sessionFigures(first, stays, at('12:00')))).toEqual(
      minutes(100, 7, 25, 68),
    );
    const still = { id: 's2', openedAt: at('10:00') };
    expect(sessionFigures(still, stays, at('10:30')).idleMs).toBe(22 * MINUTE_MS);
  });

  it('whoever has booked waits from check-in, not from the evening before', () => {
    const booked = [
      step('08:00', 'book', 'booked'),
      step('09:50', 'check-in', 'waiting'),
      step('10:02', 'call', 'called', 's1'),
      step('10:03', 'start', 'serving', 's1'),
    ];
    const { ticket, standing } = replaySteps(booked);
    expect(ticket.issuedAt).toBe(at('09:50'));
    expect(ticketFigures(standing).waits).toEqual(minutes(12));
  });

  it('a walk-in served at once has waited and walked for nothing', () => {
    const opened = [
      step('09:00', 'open-at-window', 'serving', 's1'),
      step('09:04', 'complete', 'completed', 's1'),
    ];
    const { waits, walks, serviceMs } = ticketFigures(replaySteps(opened).standing);
    expect([waits, walks, serviceMs]).toEqual([[0], [], 4 * MINUTE_MS]);
  });

  it('makes no negative time of a clock set back', () => {
    const back = [
      step('09:00', 'issue', 'waiting'),
      step('08:30', 'call', 'called', 's1'),
      step('08:31', 'start', 'serving', 's1'),
    ];
    const { ticket, standing } = replaySteps(back);
    expect(ticket).toMatchObject({ firstCalledAt: at('09:00'), startedAt: at('09:00') });
    expect(ticketFigures(standing).waits).toEqual([0]);
  });

  it('does not take back what is not the latest', () => {
    const [issue, call] = [COPY[0], COPY[1]] as [LoggedStep, LoggedStep];
    const wrong = [issue, call, step('09:06', 'undo-hold', 'serving', 's1')];
    expect(() => replaySteps(wrong)).toThrow('hold');
    expect(() => replaySteps([])).toThrow('at least');
  });
});
