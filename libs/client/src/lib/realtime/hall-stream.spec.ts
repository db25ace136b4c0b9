import type { HallEvent, SnapshotFrame } from '@onewindow/contracts';
import { called, issued, rated } from '../reduce/facts.fake';
import { HallStream } from './hall-stream';
import { roomOf } from './room-lookup';
import { AT, queueRooms } from './scripted-transport.fake';

const numbered = (seq: number, event: HallEvent): HallEvent => ({ ...event, seq });
const frame = (...events: HallEvent[]) => ({ hallId: 'zc', epoch: 'e1', events });
const heartbeat = (seq: number, epoch = 'e1') => ({ hallId: 'zc', epoch, seq, at: AT, rate: 1 });

function snapshot(seq: number, waiting: number, epoch = 'e1'): SnapshotFrame {
  return { hallId: 'zc', epoch, seq, at: AT, rooms: queueRooms(waiting, 'Q2') };
}

function streamAt(seq: number, waiting: number): HallStream {
  const stream = new HallStream();
  stream.restart(snapshot(seq, waiting));
  return stream;
}

const waiting = (stream: HallStream) => roomOf(stream.state, 'queue:Q1')?.queue.waiting;

describe(HallStream, () => {
  it('knows nothing before the first snapshot', () => {
    const stream = new HallStream();
    expect(stream.apply(frame(numbered(1, issued())))).toEqual([]);
    stream.confirm(heartbeat(5));
    expect(stream.state).toEqual({});
    expect(stream.cursor).toBeUndefined();
  });

  it('applies events in order and moves its cursor', () => {
    const stream = streamAt(10, 0);
    stream.apply(frame(numbered(12, issued()), numbered(15, issued()), numbered(16, called())));
    expect(waiting(stream)).toBe(1);
    expect(stream.cursor).toEqual({ epoch: 'e1', seq: 16 });
  });

  it('drops what it has seen and reports only what is new', () => {
    const stream = streamAt(10, 5);
    const fresh = stream.apply(
      frame(numbered(9, issued()), numbered(10, issued()), numbered(11, issued())),
    );
    expect(fresh.map(({ seq }) => seq)).toEqual([11]);
    expect(waiting(stream)).toBe(6);
    expect(stream.apply(frame(numbered(11, issued())))).toEqual([]);
    expect(waiting(stream)).toBe(6);
  });

  it('leaves rooms that are not concerned the same object', () => {
    const stream = streamAt(10, 0);
    const before = stream.state;
    stream.apply(frame(numbered(11, issued())));
    expect(stream.state['queue:Q2']).toBe(before['queue:Q2']);
    const after = stream.state;
    stream.apply(frame(numbered(12, rated())));
    expect(stream.state).toBe(after);
    expect(stream.cursor?.seq).toBe(12);
  });

  it('moves its cursor by a heartbeat, never back', () => {
    const stream = streamAt(10, 0);
    stream.confirm(heartbeat(20));
    expect(stream.cursor?.seq).toBe(20);
    stream.confirm(heartbeat(15));
    expect(stream.cursor?.seq).toBe(20);
  });

  it('takes neither events nor heartbeats of another epoch', () => {
    const stream = streamAt(10, 3);
    expect(stream.apply({ ...frame(numbered(11, issued())), epoch: 'e2' })).toEqual([]);
    stream.confirm(heartbeat(99, 'e2'));
    expect(stream.cursor).toEqual({ epoch: 'e1', seq: 10 });
    expect(waiting(stream)).toBe(3);
  });

  it('starts again from a snapshot of another epoch, although its number is smaller', () => {
    const stream = streamAt(10, 3);
    stream.restart(snapshot(2, 7, 'e2'));
    expect(stream.cursor).toEqual({ epoch: 'e2', seq: 2 });
    expect(waiting(stream)).toBe(7);
  });
});
