import type { HallEvent, Room, SnapshotFrame } from '@onewindow/contracts';
import { ApiUnreachable } from '../http/api-errors';
import { issued, returned, ticketRoomState } from '../reduce/facts.fake';
import { LiveHall } from './live-hall';
import { AT, queueRooms, ScriptedTransport } from './scripted-transport.fake';

const numbered = (seq: number, at = AT): HallEvent => ({ ...issued(), seq, at });

describe(LiveHall, () => {
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

  describe('joining', () => {
    it('asks for its rooms, takes the snapshot and then the events behind it', () => {
      server.client.opened();
      expect(server.lastRequest).toEqual({ hallId: 'zc', rooms: ['queue:Q1'] });
      server.agree();
      server.snapshot(10, queueRooms(4));
      server.events(numbered(10), numbered(11));
      expect(waiting()).toBe(5);
    });

    it('trusts no event before its snapshot', () => {
      server.client.opened();
      server.agree();
      server.events(numbered(11));
      expect(hall.state).toEqual({});
      expect(hall.age()).toBeNull();
    });

    it('resumes where a heartbeat has confirmed it to be', () => {
      server.begin(10, 4);
      server.heartbeat(37);
      server.client.lost();
      server.client.opened();
      expect(server.lastRequest?.cursor).toEqual({ epoch: 'e1', seq: 37 });
      server.agree();
      server.events(numbered(38));
      expect(waiting()).toBe(5);
    });

    it('takes a snapshot in place of the missing events', () => {
      server.begin(10, 4);
      server.client.lost();
      server.client.opened();
      server.agree();
      server.snapshot(900, queueRooms(1));
      server.events(numbered(901));
      expect(waiting()).toBe(2);
    });

    it('keeps the picture while it is offline', () => {
      server.begin(10, 4);
      server.client.lost();
      expect(waiting()).toBe(4);
    });
  });

  describe('another epoch', () => {
    it.each([
      ['events', () => server.client.events({ hallId: 'zc', epoch: 'e2', events: [numbered(3)] })],
      ['a heartbeat', () => server.heartbeat(3, { epoch: 'e2' })],
    ])('starts anew when %s tells of it', (_, tell) => {
      server.begin(10, 4);
      tell();
      expect(server.lastRequest).toEqual({ hallId: 'zc', rooms: ['queue:Q1'] });
      expect(server.questions).toHaveLength(2);
      server.agree();
      server.snapshot(3, queueRooms(0), 'e2');
      server.client.events({ hallId: 'zc', epoch: 'e2', events: [numbered(4)] });
      expect(waiting()).toBe(1);
    });
  });

  describe('changing rooms', () => {
    it('keeps the old picture until the new one is here', () => {
      server.begin(10, 4);
      hall.subscribe(['queue:Q1', 'queue:Q2']);
      expect(server.lastRequest).not.toHaveProperty('cursor');
      server.events(numbered(11));
      expect(waiting()).toBe(5);
      server.agree();
      server.events(numbered(12));
      expect(waiting()).toBe(5);
      server.snapshot(12, queueRooms(6, 'Q2'));
      expect(waiting()).toBe(6);
      expect(hall.room('queue:Q2')).toBeDefined();
    });

    it('asks only once for the same rooms in another order', () => {
      server.begin(10, 4);
      hall.subscribe(['queue:Q1']);
      expect(server.questions).toHaveLength(1);
    });

    it('follows the last wish when wishes overtake the answers', () => {
      server.client.opened();
      hall.subscribe(['queue:Q1', 'queue:Q2']);
      hall.subscribe(['queue:Q1', 'queue:Q3']);
      expect(server.questions).toHaveLength(1);
      server.agree();
      expect(server.lastRequest?.rooms).toEqual(['queue:Q1', 'queue:Q3']);
      server.snapshot(10, queueRooms(4));
      expect(hall.state).toEqual({});
      server.agree();
      server.snapshot(11, queueRooms(5, 'Q3'));
      expect(waiting()).toBe(5);
    });

    it('stays in its rooms when the new ones are refused, and says why', () => {
      server.begin(10, 4);
      hall.subscribe(['floor']);
      server.refuse('realtime.room-not-permitted');
      expect(hall.refusal?.code).toBe('realtime.room-not-permitted');
      server.events(numbered(11));
      expect(waiting()).toBe(5);
      expect(hall.refusal).not.toBeNull();
      hall.subscribe(['queue:Q1']);
      server.agree();
      expect(hall.refusal).toBeNull();
    });

    it('keeps the estimates of its rooms and of no others', () => {
      const unknown = { kind: 'unknown', reason: 'no-window-open' } as const;
      const frame = { hallId: 'zc', at: AT, queues: {}, tickets: {} };
      hall.subscribe(['queue:Q1', 'queue:Q2', 'ticket:t1']);
      server.client.estimates({ ...frame, queues: { Q1: unknown, Q2: unknown, Q3: unknown } });
      server.client.estimates({ ...frame, tickets: { t1: unknown } });
      expect(hall.estimates).toEqual({
        queues: { Q1: unknown, Q2: unknown },
        tickets: { t1: unknown },
      });
      hall.subscribe(['queue:Q2']);
      expect(hall.estimates).toEqual({ queues: { Q2: unknown }, tickets: {} });
    });
  });

  describe('a ticket that returns to the line', () => {
    it('is looked up anew by its holder, for others may have moved at the same moment', () => {
      server.client.opened();
      hall.subscribe(['ticket:t1']);
      server.agree();
      server.agree();
      server.snapshot(10, { 'ticket:t1': ticketRoomState({ state: 'missed' }) });
      server.events({ ...returned(), seq: 11 });
      expect(hall.room('ticket:t1')?.state).toBe('waiting');
      expect(server.lastRequest).toEqual({ hallId: 'zc', rooms: ['ticket:t1'] });
    });

    it('is no reason for anybody else to ask', () => {
      server.begin(10, 4);
      server.events({ ...returned(), seq: 11 });
      expect(waiting()).toBe(5);
      expect(server.questions).toHaveLength(1);
    });
  });

  describe('a server that cannot answer', () => {
    it('is dialled again when it says that it is unavailable', () => {
      server.client.opened();
      server.refuse('server.unavailable');
      expect(server.redials).toBe(1);
      expect(hall.refusal).toBeNull();
    });

    it('has no say with an answer to a former connection', () => {
      server.client.opened();
      const late = server.questions[0]!;
      server.client.lost();
      server.client.opened();
      late.answer({ ok: true });
      server.snapshot(10, queueRooms(4));
      expect(waiting()).toBe(4);
      expect(server.questions).toHaveLength(2);
    });

    it('is reported when it does not let the client in', () => {
      const changed = jest.fn();
      hall.onChange(changed);
      const problem = {
        code: 'devices.key-invalid' as const,
        message: '',
        details: {},
        requestId: '',
      };
      server.client.refused(problem);
      expect(hall.refusal).toBe(problem);
      expect(changed).toHaveBeenCalledTimes(1);
    });
  });

  describe('telling listeners', () => {
    it('tells of changes, not of frames that change nothing', () => {
      server.begin(10, 4);
      const changed = jest.fn();
      hall.onChange(changed);
      server.events(numbered(11), numbered(12));
      server.heartbeat(12);
      server.events(numbered(12));
      expect(changed).toHaveBeenCalledTimes(1);
    });

    it('tells of each new event once, after the state has it, with its age', () => {
      server.begin(10, 4);
      server.heartbeat(10);
      const heard: unknown[] = [];
      const stop = hall.onEvent(({ event, ageMs }) => heard.push([event.seq, ageMs, waiting()]));
      jest.advanceTimersByTime(4_000);
      server.events(numbered(11));
      server.events(numbered(11), numbered(12, '2026-03-02T01:00:03.000Z'));
      stop();
      server.events(numbered(13));
      expect(heard).toEqual([
        [11, 4_000, 5],
        [12, 1_000, 6],
      ]);
    });

    it('gives ages in real time while the hall runs faster or not at all', () => {
      server.begin(10, 4);
      const ages: number[] = [];
      hall.onEvent(({ ageMs }) => ages.push(ageMs));
      server.heartbeat(10, { rate: 60 });
      jest.advanceTimersByTime(2_000);
      expect(hall.now()).toBe(Date.parse(AT) + 120_000);
      server.events(numbered(11));
      server.heartbeat(11, { rate: 0 });
      server.events(numbered(12));
      expect(ages).toEqual([2_000, 0]);
    });
  });

  it('is silent after it has been closed', async () => {
    server.begin(10, 4);
    const changed = jest.fn();
    hall.onChange(changed);
    hall.onEvent(changed);
    hall.close();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(server.closed).toBe(true);
    expect(changed).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
