import { TICKET_STATES } from '@onewindow/contracts';
import { canCancel, isInLine, isOver, sceneOf, TICKET_SCENES } from './ticket-scene';

describe(sceneOf, () => {
  it('has a scene for every state a ticket can be in', () => {
    for (const state of TICKET_STATES)
      expect(TICKET_SCENES).toContain(sceneOf({ state, ahead: 9 }));
  });

  it('asks to get ready when three or fewer come before', () => {
    expect(sceneOf({ state: 'waiting', ahead: 4 })).toBe('waiting');
    expect(sceneOf({ state: 'waiting', ahead: 3 })).toBe('near');
    expect(sceneOf({ state: 'waiting', ahead: 0 })).toBe('near');
    expect(sceneOf({ state: 'called', ahead: 0 })).toBe('called');
  });
});

describe('what a scene allows', () => {
  it('lets a citizen cancel only before the call', () => {
    expect(TICKET_SCENES.filter(canCancel)).toEqual(['booked', 'waiting', 'near']);
  });

  it('shows a place in line only to who is in line', () => {
    expect(TICKET_SCENES.filter(isInLine)).toEqual(['waiting', 'near']);
  });

  it('knows the ends', () => {
    expect(TICKET_SCENES.filter(isOver)).toEqual([
      'completed',
      'cancelled',
      'abandoned',
      'expired',
      'unkept',
    ]);
  });
});
