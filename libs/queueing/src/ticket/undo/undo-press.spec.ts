import fc from 'fast-check';
import { compareOrder } from '../../order/compare-order';
import { at } from '../../time.fixture';
import { MINUTE_MS, SECOND_MS } from '../../time';
import { anyArgs } from '../any-args.fixture';
import { aCalledTicket, aServingTicket, aTicket } from '../ticket.fixture';
import type { Ticket } from '../ticket';
import { actionsFrom, TICKET_ACTIONS } from '../ticket-transitions';
import { transition } from '../transition';
import { standingOf, type Standing } from './standing';
import { DEFAULT_UNDO_POLICY, isUndoable, UNDOABLE_ACTIONS, undoUntil } from './undo-policy';
import { undoPress, type UndoFacts } from './undo-press';

const OPEN: UndoFacts = {
  isOwn: true,
  isLatest: true,
  isRated: false,
  window: 'free',
  hasPlace: false,
};
const PRESSED_AT = at('09:20');

/** As the step log keeps it. */
function kept(ticket: Ticket): Standing {
  return JSON.parse(JSON.stringify(standingOf(ticket))) as Standing;
}

function pressed(before: Ticket, action: (typeof TICKET_ACTIONS)[number]) {
  const result = transition(before, action, PRESSED_AT, anyArgs(before, action));
  if (!result.ok) throw new Error(result.code);
  return { after: result.ticket, step: { action, at: PRESSED_AT, before: kept(before) } };
}

const STARTS: readonly Ticket[] = [
  aTicket(),
  aTicket({ reservedAreaId: 'R1', reservedUntil: at('09:40'), rank: 1 }),
  aCalledTicket({ recallCount: 1, callCount: 2 }),
  aServingTicket({
    returnTo: { windowId: 'A09', queueId: 'A-KB', requiredQueueIds: ['A-KB', 'A-ZH'] },
  }),
  aServingTicket({
    state: 'held',
    eligibleAt: at('09:15'),
    reservedWindowId: 'A01',
    reservedUntil: at('09:40'),
  }),
  aCalledTicket({ state: 'missed', rejoinCount: 1 }),
];

const presses = STARTS.flatMap((before) =>
  actionsFrom(before.state)
    .filter(isUndoable)
    .map((action) => ({ action, state: before.state, before })),
);

describe(undoPress, () => {
  it.each(presses)('gives everything back that $action took from $state', ({ before, action }) => {
    const { after, step } = pressed(before, action);
    const result = undoPress(after, step, PRESSED_AT + 1, OPEN);
    expect(result).toEqual({
      ok: true,
      ticket: { ...before, callCount: after.callCount },
      events: [
        {
          type: 'ticket.restored',
          ticketId: 't1',
          queueId: before.queueId,
          at: PRESSED_AT + 1,
          from: after.state,
          state: before.state,
        },
      ],
    });
  });

  it('covers every action that it promises to take back', () => {
    const covered = new Set(presses.map(({ action }) => action));
    expect([...covered].sort()).toEqual([...UNDOABLE_ACTIONS].sort());
  });

  it('restores the exact order of the line, whatever was pressed', () => {
    const line = Array.from({ length: 6 }, (_, n) =>
      aTicket({ id: `w${n}`, dueAt: at('09:00') + n * 5 * MINUTE_MS, rank: n % 2, sequence: n }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...presses),
        fc.integer({ min: -30, max: 60 }),
        fc.integer({ min: 0, max: 2 }),
        fc.nat({ max: 60 }),
        ({ before: start, action }, offset, rank, seconds) => {
          const before = { ...start, dueAt: at('09:15') + offset * MINUTE_MS, rank };
          const { after, step } = pressed(before, action);
          const undone = undoPress(after, step, PRESSED_AT + seconds * SECOND_MS, OPEN);
          if (!undone.ok) throw new Error(undone.code);
          const ids = (own: Ticket) => [...line, own].sort(compareOrder).map(({ id }) => id);
          expect(ids(undone.ticket)).toEqual(ids(before));
          expect(standingOf(undone.ticket)).toEqual(standingOf(before));
        },
      ),
    );
  });

  const { after, step } = pressed(aServingTicket(), 'complete');
  const late = undoUntil('complete', PRESSED_AT) + 1;

  it.each<[string, number, Partial<UndoFacts>, string, object]>([
    ['somebody else', 0, { isOwn: false }, 'ticketing.undo-not-own', {}],
    [
      'a later step',
      0,
      { isLatest: false },
      'ticketing.undo-superseded',
      { because: 'later-step' },
    ],
    ['a rating', 0, { isRated: true }, 'ticketing.undo-rated', {}],
    [
      'the next at the window',
      0,
      { window: 'busy' },
      'ticketing.undo-superseded',
      { because: 'window-busy' },
    ],
    [
      'a clerk who has left',
      0,
      { window: 'closed' },
      'ticketing.undo-superseded',
      { because: 'window-closed' },
    ],
    ['its time', late - PRESSED_AT, {}, 'ticketing.undo-too-late', { withinSeconds: 60 }],
  ])('is refused after %s', (_, elapsedMs, facts, code, details) => {
    const now = PRESSED_AT + elapsedMs;
    expect(undoPress(after, step, now, { ...OPEN, ...facts })).toEqual({
      ok: false,
      code,
      details,
    });
  });

  it('asks for no window when the ticket was at none', () => {
    const { after: called, step: call } = pressed(aTicket(), 'call');
    expect(undoPress(called, call, PRESSED_AT, { ...OPEN, window: 'busy' }).ok).toBe(true);
  });

  it.each(TICKET_ACTIONS.filter((action) => !isUndoable(action)))(
    'leaves %s as it is',
    (action) => {
      const unkept = { action, at: PRESSED_AT, before: kept(aTicket()) };
      expect(undoPress(aTicket(), unkept, PRESSED_AT, OPEN)).toEqual({
        ok: false,
        code: 'ticketing.undo-not-possible',
        details: { action },
      });
    },
  );

  it('takes each policy by itself', () => {
    const policy = { ...DEFAULT_UNDO_POLICY, complete: 10 };
    const now = PRESSED_AT + 10 * SECOND_MS;
    expect(undoPress(after, step, now, OPEN, policy).ok).toBe(true);
    expect(undoPress(after, step, now + 1, OPEN, policy)).toMatchObject({
      code: 'ticketing.undo-too-late',
      details: { withinSeconds: 10 },
    });
  });
});
