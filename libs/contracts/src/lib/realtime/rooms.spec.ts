import { areaRoom, padRoom, parseRoom, queueRoom, ticketRoom, windowRoom } from './rooms';

describe(parseRoom.name, () => {
  it.each([
    ['hall', { kind: 'hall', id: '' }],
    ['floor', { kind: 'floor', id: '' }],
    ['notices', { kind: 'notices', id: '' }],
    [areaRoom('B1'), { kind: 'area', id: 'B1' }],
    [queueRoom('A-ZH'), { kind: 'queue', id: 'A-ZH' }],
    [windowRoom('A01'), { kind: 'window', id: 'A01' }],
    [ticketRoom('a:b'), { kind: 'ticket', id: 'a:b' }],
    [padRoom('A01'), { kind: 'pad', id: 'A01' }],
  ])('reads %s', (room, parts) => {
    expect(parseRoom(room)).toEqual(parts);
  });

  it.each(['', 'area', 'area:', ':B1', 'lobby:1', 'Hall', 'hall:zc'])('refuses %p', (text) => {
    expect(parseRoom(text)).toBeNull();
  });
});
