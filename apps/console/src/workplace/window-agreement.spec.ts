import { CLOSED_DESK, type DeskState, type WindowRoomState } from '@onewindow/contracts';
import { aSession, aTicket } from './workplace.fixture';
import { EMPTY_WORKPLACE, type Workplace } from './workplace';
import { disagrees } from './window-agreement';

const at = (state: DeskState) => ({ state, sessionId: state === 'closed' ? null : 'S1' });

function aRoom(state: DeskState, ticketId: string | null, id = 'A11'): WindowRoomState {
  return {
    kind: 'window',
    window: { ...CLOSED_DESK, ...at(state), id, name: id, areaId: 'A1', ticketId, others: [] },
    zoneId: 'A',
    queueIds: ['A-ZH'],
    held: [],
  };
}
const idle: Workplace = { ...EMPTY_WORKPLACE, session: aSession() };
const called: Workplace = { ...idle, ticket: aTicket() };

describe(disagrees, () => {
  it('is content while both say the same', () => {
    expect(disagrees(idle, aRoom('idle', null))).toBe(false);
    expect(disagrees(called, aRoom('called', 'T1'))).toBe(false);
    expect(disagrees(idle, undefined)).toBe(false);
    expect(disagrees(EMPTY_WORKPLACE, aRoom('idle', null))).toBe(false);
    expect(disagrees(idle, aRoom('called', 'T7', 'A12'))).toBe(false);
  });

  it('notices a ticket that came, went or moved on without this page', () => {
    expect(disagrees(called, aRoom('idle', null))).toBe(true);
    expect(disagrees(idle, aRoom('called', 'T1'))).toBe(true);
    expect(disagrees(called, aRoom('serving', 'T1'))).toBe(true);
    expect(disagrees(idle, aRoom('closed', null))).toBe(true);
  });

  it('looks at its own desk where several clerks share a window', () => {
    const busy = aRoom('called', 'T7');
    const second = { ...CLOSED_DESK, ...at('idle') };
    const shared = { ...busy.window, sessionId: 'S2', others: [second] };
    expect(disagrees(idle, { ...busy, window: shared })).toBe(false);
  });

  it('notices that somebody else has taken the window over', () => {
    const room = aRoom('idle', null);
    expect(disagrees(idle, { ...room, window: { ...room.window, sessionId: 'S2' } })).toBe(true);
  });

  it('waits for the answer of a command under way', () => {
    expect(disagrees({ ...called, running: 'start' }, aRoom('serving', 'T1'))).toBe(false);
    expect(disagrees({ ...called, unanswered: 'start' }, aRoom('serving', 'T1'))).toBe(false);
  });
});
