import { aSession, aTicket } from './workplace.fixture';
import {
  CALL_NEXT_REST_MS,
  EMPTY_WORKPLACE,
  isDecided,
  readyActions,
  reduceWorkplace,
  type Workplace,
  type WorkplaceStep,
} from './workplace';

const at = '2026-03-02T10:00:00.000+08:00';

function after(...steps: readonly WorkplaceStep[]): Workplace {
  return steps.reduce(reduceWorkplace, EMPTY_WORKPLACE);
}

const open: WorkplaceStep = { type: 'session-read', session: aSession() };
const called: WorkplaceStep = { type: 'next-called', ticket: aTicket(), reason: null };
const serving: WorkplaceStep = {
  type: 'ticket-moved',
  ticket: aTicket({ state: 'serving', startedAt: at }),
  at,
};
const ready = (workplace: Workplace, nowMs = 10_000) => [...readyActions(workplace, true, nowMs)];

describe(readyActions, () => {
  it('offers only what the ticket allows', () => {
    expect(ready(after())).toEqual([]);
    expect(ready(after(open))).toEqual(['call-next']);
    expect(ready(after(open, called))).toEqual(['recall', 'start', 'mark-missed', 'cancel']);
    expect(ready(after(open, called, serving))).toEqual(['complete']);
  });

  it('offers nothing while a command runs, is unanswered or the link is lost', () => {
    const running = after(open, called, { type: 'command-sent', action: 'start', nowMs: 0 });
    expect(ready(running)).toEqual([]);
    expect(ready(reduceWorkplace(running, { type: 'command-unanswered' }))).toEqual([]);
    expect([...readyActions(after(open), false, 0)]).toEqual([]);
  });

  it('lets call-next rest for a second', () => {
    const pressed = after(
      open,
      { type: 'command-sent', action: 'call-next', nowMs: 5_000 },
      { type: 'next-called', ticket: null, reason: null },
    );
    expect(ready(pressed, 5_000 + CALL_NEXT_REST_MS - 1)).toEqual([]);
    expect(ready(pressed, 5_000 + CALL_NEXT_REST_MS)).toEqual(['call-next']);
  });
});

describe(reduceWorkplace, () => {
  it('says calmly that nobody waits', () => {
    const workplace = after(open, { type: 'next-called', ticket: null, reason: null });
    expect(workplace.notice).toEqual({ kind: 'nobody-waiting' });
    expect(workplace.ticket).toBeNull();
  });

  it('keeps the reason of the call until the ticket leaves', () => {
    const reason = { code: 'due', waitedMinutes: 12, overdueMinutes: 0, overtakes: 0 } as const;
    const workplace = after(open, { type: 'next-called', ticket: aTicket(), reason }, serving);
    expect(workplace.reason).toEqual(reason);
    const ended = reduceWorkplace(workplace, {
      type: 'ticket-moved',
      ticket: aTicket({ state: 'completed' }),
      at,
    });
    expect(ended.reason).toBeNull();
    expect(ended.ticket).toBeNull();
    expect(ended.done).toEqual([{ id: 'T1', label: 'A128', end: 'completed', at }]);
  });

  it('lists a ticket once among those done, newest first, at most eight', () => {
    const ends = Array.from({ length: 10 }, (_, i): WorkplaceStep => ({
      type: 'ticket-moved',
      ticket: aTicket({ id: `T${i}`, state: 'missed' }),
      at,
    }));
    const last = ends[9] as WorkplaceStep;
    const workplace = after(open, ...ends, last);
    expect(workplace.done.map((one) => one.id)).toEqual([
      'T9',
      'T8',
      'T7',
      'T6',
      'T5',
      'T4',
      'T3',
      'T2',
    ]);
  });

  it('is decided when each case has an outcome', () => {
    const undecided = after(open, called, serving, {
      type: 'outcome-chosen',
      caseId: 'c1',
      outcome: 'wrong-item',
    });
    expect(isDecided(undecided)).toBe(false);
    const decided = reduceWorkplace(undecided, { type: 'usual-outcomes-taken' });
    expect(isDecided(decided)).toBe(true);
    expect(decided.chosen).toEqual({ c1: 'wrong-item', c2: 'accepted' });
  });

  it('keeps choices when the same ticket is read again and drops them with another', () => {
    const chosen = after(open, called, serving, {
      type: 'outcome-chosen',
      caseId: 'c1',
      outcome: 'other',
    });
    const same = aSession({ ticket: aTicket({ state: 'serving' }) });
    expect(reduceWorkplace(chosen, { type: 'session-read', session: same }).chosen).toEqual({
      c1: 'other',
    });
    const other = aSession({ ticket: aTicket({ id: 'T9' }) });
    expect(reduceWorkplace(chosen, { type: 'session-read', session: other }).chosen).toEqual({});
  });

  it('shows a refusal and can be pressed again', () => {
    const refused = after(
      open,
      called,
      { type: 'command-sent', action: 'recall', nowMs: 0 },
      { type: 'command-refused', code: 'ticketing.recall-too-soon', details: { waitSeconds: 8 } },
    );
    expect(refused.notice).toEqual({
      kind: 'refused',
      code: 'ticketing.recall-too-soon',
      details: { waitSeconds: 8 },
    });
    expect(ready(refused)).toContain('recall');
  });

  it('tells a command that never arrived from one that was refused', () => {
    const silent = after(
      open,
      called,
      { type: 'command-sent', action: 'start', nowMs: 0 },
      { type: 'command-unanswered' },
    );
    expect(silent.notice).toEqual({ kind: 'unanswered', action: 'start' });
    const expired = reduceWorkplace(silent, {
      type: 'command-refused',
      code: 'request.expired',
      details: {},
    });
    expect(expired.notice).toEqual({ kind: 'not-carried-out', action: 'start' });
    expect(ready(expired)).toContain('start');
  });

  it('keeps asking for the same command when it stays unanswered', () => {
    const silent = after(
      open,
      called,
      { type: 'command-sent', action: 'start', nowMs: 0 },
      { type: 'command-unanswered' },
      { type: 'command-unanswered' },
    );
    expect(silent.unanswered).toBe('start');
    expect(after({ type: 'command-unanswered' })).toBe(EMPTY_WORKPLACE);
  });
});
