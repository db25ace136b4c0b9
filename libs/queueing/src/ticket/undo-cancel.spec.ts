import { at } from '../time.fixture';
import { aCalledTicket, aTicket } from './ticket.fixture';
import { transition } from './transition';
import { undoCancel } from './undo-cancel';

function cancelled(ticket = aTicket()) {
  const result = transition(ticket, 'cancel', at('09:05'), { by: 'staff' });
  if (!result.ok) throw new Error(result.code);
  return result.ticket;
}

describe(undoCancel, () => {
  it('gives the ticket back as it was, within a minute', () => {
    const result = undoCancel(cancelled(), at('09:06'));
    expect(result).toMatchObject({
      ok: true,
      events: [{ type: 'ticket.returned', from: 'cancelled' }],
    });
    expect(result.ok && result.ticket).toEqual({ ...aTicket(), endedAt: undefined });
  });

  it('is too late after a minute', () => {
    expect(undoCancel(cancelled(), at('09:06') + 1)).toEqual({
      ok: false,
      code: 'ticketing.undo-too-late',
      details: { withinSeconds: 60 },
    });
  });

  it('brings back neither what was called nor what was not cancelled', () => {
    expect(undoCancel(cancelled(aCalledTicket()), at('09:05'))).toMatchObject({ ok: false });
    expect(undoCancel(aTicket(), at('09:05'))).toEqual({
      ok: false,
      code: 'ticketing.action-not-allowed',
      details: { state: 'waiting', action: 'undo-cancel' },
    });
  });
});
