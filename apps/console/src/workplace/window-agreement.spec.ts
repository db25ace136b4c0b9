import type { WindowRoomState, WindowState } from '@onewindow/contracts';
import { aSession, aTicket } from './workplace.fixture';
import { EMPTY_WORKPLACE, type Workplace } from './workplace';
import { disagrees } from './window-agreement';

function aRoom(state: WindowState, ticketId: string | null, id = 'A11'): WindowRoomState {
  return {
    kind: 'window',
    window: { id, name: id, areaId: 'A1', state, ticketId, label: null, since: null },
    zoneId: 'A',
    queueIds: ['A-ZH'],
    callCount: 1,
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

  it('waits for the answer of a command under way', () => {
    expect(disagrees({ ...called, running: 'start' }, aRoom('serving', 'T1'))).toBe(false);
    expect(disagrees({ ...called, unanswered: 'start' }, aRoom('serving', 'T1'))).toBe(false);
  });
});
