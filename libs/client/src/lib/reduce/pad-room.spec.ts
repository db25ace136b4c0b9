import { INVITATION_ENDS } from '@onewindow/contracts';
import {
  called,
  completed,
  invitation,
  invitationClosed,
  invited,
  padRoomState,
  rated,
  ratingReceived,
  unknownEvent,
} from './facts.fake';
import { reducePadRoom } from './pad-room';

const ASKING = padRoomState({ invitation: invitation() });

describe(reducePadRoom, () => {
  it('asks when its window has completed a service, and for the latest one only', () => {
    expect(reducePadRoom(padRoomState(), invited())).toEqual(ASKING);
    const latest = { serviceId: 's2', label: 'A002' };
    expect(reducePadRoom(ASKING, invited(latest)).invitation).toEqual(invitation(latest));
  });

  it.each(INVITATION_ENDS)('asks no more once it is closed: %s', (reason) => {
    expect(reducePadRoom(ASKING, invitationClosed({ reason }))).toEqual(padRoomState());
  });

  it.each([
    ['another window invites', invited({ windowId: 'W2', serviceId: 's2' })],
    ['another invitation is closed', invitationClosed({ serviceId: 's2' })],
    ['a ticket is called', called()],
    ['a ticket is completed', completed()],
    ['a ticket is rated', rated()],
    ['a rating is received', ratingReceived()],
    ['something new happens', unknownEvent()],
  ])('is the same object when %s', (_, event) => {
    expect(reducePadRoom(ASKING, event)).toBe(ASKING);
    const idle = padRoomState();
    expect(reducePadRoom(idle, event)).toBe(idle);
  });
});
