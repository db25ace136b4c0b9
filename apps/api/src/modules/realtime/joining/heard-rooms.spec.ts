import {
  NO_ORDERS,
  type Room,
  type SnapshotFrame,
  type TicketRoomState,
} from '@onewindow/contracts';
import type { Principal } from '../../../platform/access/principal';
import { heardRooms } from './heard-rooms';

const holder: Principal = { kind: 'citizen', hallId: 'zc', ticketId: 't1', queueId: 'Q1' };
const board: Principal = {
  kind: 'device',
  hallId: 'zc',
  id: 'd',
  deviceKind: 'display',
  name: 'n',
  areaId: null,
  windowId: null,
  orders: NO_ORDERS,
  permissions: new Set(),
};

function frameIn(queueId: string): SnapshotFrame {
  const state = { kind: 'ticket', ticketId: 't1', queueId } as TicketRoomState;
  return { hallId: 'zc', epoch: 'e1', seq: 7, at: '', rooms: { 'ticket:t1': state } };
}

describe(heardRooms, () => {
  it('adds the line of the ticket for its holder, once', () => {
    expect(heardRooms(holder, ['ticket:t1'])).toEqual(['ticket:t1', 'queue:Q1']);
    const both: Room[] = ['queue:Q1', 'ticket:t1'];
    expect(heardRooms(holder, both)).toEqual(both);
  });

  it('adds the line the ticket has been sent on to', () => {
    expect(heardRooms(holder, ['ticket:t1'], frameIn('Q2'))).toEqual(['ticket:t1', 'queue:Q2']);
  });

  it('adds nothing to rooms without a ticket, nor for anybody else', () => {
    expect(heardRooms(holder, ['hall'])).toEqual(['hall']);
    expect(heardRooms(board, ['hall', 'area:A1'])).toEqual(['hall', 'area:A1']);
  });
});
