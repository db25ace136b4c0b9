import type { Room, SnapshotFrame } from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable } from '../http/api-errors';
import { LiveHall } from './live-hall';
import { AT, queueRooms, ScriptedTransport } from './scripted-transport.fake';

function polled(seq: number, waiting: number, epoch = 'e1'): SnapshotFrame {
  return { hallId: 'zc', epoch, seq, at: AT, rooms: queueRooms(waiting) };
}

describe('the age of the truth', () => {
  let server: ScriptedTransport;
  let hall: LiveHall;
  const read = jest.fn<Promise<SnapshotFrame>, [readonly Room[], AbortSignal]>();
  const waiting = () => hall.room('queue:Q1')?.queue.waiting;

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse(AT) });
    read.mockReset().mockRejectedValue(new ApiUnreachable('down'));
    server = new ScriptedTransport();
    hall = new LiveHall('zc', ['queue:Q1'], server, read);
  });
  afterEach(() => {
    hall.close();
    jest.useRealTimers();
  });

  it('is live for fifteen seconds, then aging, then polling', () => {
    server.begin(10, 4);
    const shown: string[] = [];
    hall.onChange(() => shown.push(hall.freshness));
    jest.advanceTimersByTime(14_999);
    expect([hall.freshness, hall.age()]).toEqual(['live', 14_999]);
    jest.advanceTimersByTime(60_000);
    expect(shown).toEqual(['aging', 'polling']);
    expect(waiting()).toBe(4);
  });

  it('is live again with the next heartbeat, and says so', () => {
    server.begin(10, 4);
    jest.advanceTimersByTime(20_000);
    const changed = jest.fn();
    hall.onChange(changed);
    server.heartbeat(10);
    expect(hall.freshness).toBe('live');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('asks for the snapshot about every ten seconds without a socket, until one is back', async () => {
    server.begin(10, 4);
    read.mockImplementation(async () => polled(11 + read.mock.calls.length, 7));
    server.client.lost();
    await jest.advanceTimersByTimeAsync(59_000);
    expect(read).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(63_000);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(5);
    expect(read.mock.calls.length).toBeLessThanOrEqual(8);
    expect(read.mock.calls[0]![0]).toEqual(['queue:Q1']);
    expect(waiting()).toBe(7);
    expect(hall.freshness).toBe('polling');
    expect(hall.age()).toBeLessThanOrEqual(13_000);

    server.client.opened();
    expect(server.lastRequest?.cursor?.seq).toBe(11 + read.mock.calls.length);
    server.agree();
    server.heartbeat(30);
    const asked = read.mock.calls.length;
    await jest.advanceTimersByTimeAsync(14_000);
    expect(read.mock.calls).toHaveLength(asked);
  });

  it('never goes back to an older snapshot', async () => {
    server.begin(100, 4);
    read.mockResolvedValue(polled(90, 9));
    await jest.advanceTimersByTimeAsync(80_000);
    expect(read).toHaveBeenCalled();
    expect(waiting()).toBe(4);
  });

  it('takes a snapshot of another epoch', async () => {
    server.begin(100, 4);
    read.mockResolvedValue(polled(2, 9, 'e2'));
    await jest.advanceTimersByTimeAsync(80_000);
    expect(waiting()).toBe(9);
  });

  it('drops the poll that is under way when the socket speaks first', async () => {
    server.begin(10, 4);
    let reply = (_: SnapshotFrame): void => undefined;
    read.mockImplementation(() => new Promise((resolve) => (reply = resolve)));
    await jest.advanceTimersByTimeAsync(70_000);
    server.heartbeat(10);
    expect(read.mock.calls[0]![1].aborted).toBe(true);
    reply(polled(12, 9));
    await jest.advanceTimersByTimeAsync(0);
    expect(waiting()).toBe(4);
  });

  it('says why when even the poll is refused, and dials again once it is let in', async () => {
    server.begin(10, 4);
    const problem = { code: 'devices.key-invalid', message: '', details: {}, requestId: '' };
    read.mockRejectedValueOnce(new ApiRefusal(401, problem as ApiRefusal['problem']));
    read.mockResolvedValue(polled(12, 9));
    await jest.advanceTimersByTimeAsync(66_000);
    expect(hall.refusal?.code).toBe('devices.key-invalid');
    await jest.advanceTimersByTimeAsync(13_000);
    expect(hall.refusal).toBeNull();
    expect(server.redials).toBe(1);
  });
});
