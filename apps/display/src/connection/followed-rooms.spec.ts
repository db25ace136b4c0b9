import type { RoomStates } from '@onewindow/client';
import type { Room } from '@onewindow/contracts';
import { FollowedRooms } from './followed-rooms';

const OWN: readonly Room[] = ['area:A1'];
const NOTHING: RoomStates = {};

describe(FollowedRooms, () => {
  let others: readonly Room[] = [];
  const rooms = () => new FollowedRooms(OWN, () => others);

  it('follows what its own rooms name', () => {
    const followed = rooms();
    others = [];
    expect(followed.next(NOTHING, null)).toEqual(OWN);
    others = ['queue:Q1'];
    expect(followed.next(NOTHING, null)).toEqual(['area:A1', 'queue:Q1']);
  });

  it('goes on without the others when one of them is unknown, until they are others', () => {
    const followed = rooms();
    others = ['queue:gone'];
    followed.next(NOTHING, null);
    expect(followed.next(NOTHING, 'realtime.room-unknown')).toEqual(OWN);
    expect(followed.next(NOTHING, null)).toEqual(OWN);
    others = ['queue:Q2'];
    expect(followed.next(NOTHING, null)).toEqual(['area:A1', 'queue:Q2']);
  });

  it('keeps all of them for any other refusal', () => {
    others = ['queue:Q1'];
    expect(rooms().next(NOTHING, 'devices.key-invalid')).toEqual(['area:A1', 'queue:Q1']);
  });
});
