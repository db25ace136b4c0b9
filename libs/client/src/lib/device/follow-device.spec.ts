import { aHall, DeviceHall } from './device-hall.fake';
import { followDevice, type FollowedDevice } from './follow-device';

const MINUTE_MS = 60_000;

describe(followDevice, () => {
  let hall: DeviceHall;
  let device: FollowedDevice;

  beforeEach(() => {
    jest.useFakeTimers({ now: Date.parse('2026-01-05T09:00:00Z') });
    hall = new DeviceHall();
  });
  afterEach(() => {
    device.close();
    jest.useRealTimers();
  });

  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const kind = () => device.standing.kind;
  const code = () => (device.standing.kind === 'enrolling' ? device.standing.code : undefined);
  const reason = () => ('reason' in device.standing ? device.standing.reason : undefined);
  const place = () =>
    device.standing.kind === 'enrolled' ? device.standing.device.areaId : undefined;

  async function open(hallId?: string): Promise<void> {
    device = followDevice({
      kind: 'kiosk',
      suits: ({ deviceKind }) => deviceKind === 'kiosk',
      storage: hall.kept,
      fetch: hall.fetch,
      hallId,
      describe: () => ({ version: '0.1.0', screen: { width: 1080, height: 1920 } }),
    });
    await pass(0);
  }

  describe('without a key', () => {
    it('shows a code and goes on by itself once it has been entered', async () => {
      await open();
      expect([kind(), code(), reason()]).toEqual(['enrolling', 'CODE1', 'new']);
      const key = hall.letIn({ areaId: 'A1' });
      await pass(4_000);
      expect(device.standing).toMatchObject({ kind: 'enrolled', key, device: { areaId: 'A1' } });
      expect(hall.kept.getItem('onewindow.device')).toBe(key);
    });

    it('makes the key itself, sends it once and asks with it afterwards', async () => {
      await open();
      await pass(30_000);
      expect(hall.requests).toEqual([
        { hallId: 'zc', kind: 'kiosk', key: expect.stringMatching(/^owd_zc_[\w-]{43}$/) },
      ]);
    });

    it('renews the code before it ends, for the same key', async () => {
      await open();
      await pass(9 * MINUTE_MS);
      expect(code()).toBe('CODE1');
      await pass(MINUTE_MS);
      expect(code()).toBe('CODE2');
      expect(hall.requests[1]?.key).toBe(hall.requests[0]?.key);
      expect(device.standing.kind === 'enrolling' && device.standing.leftMs()).toBeGreaterThan(
        9 * MINUTE_MS,
      );
    });

    it('is known after being switched off while the code was entered', async () => {
      await open();
      device.close();
      hall.letIn();
      await open();
      expect(kind()).toBe('enrolled');
      expect(hall.requests).toHaveLength(1);
    });

    it('asks which hall, where there are several, unless its address says it', async () => {
      hall.halls = [aHall('zc'), aHall('nb')];
      await open();
      expect(device.standing).toMatchObject({ kind: 'choosing-hall', halls: hall.halls });
      device.chooseHall('nb');
      await pass(0);
      expect(hall.requests.at(-1)?.hallId).toBe('nb');
      device.close();
      await open('zc');
      expect([kind(), hall.requests.at(-1)?.hallId]).toEqual(['enrolling', 'zc']);
    });

    it('says when the hall cannot be reached, and comes back', async () => {
      hall.isDown = true;
      await open();
      expect(kind()).toBe('unreachable');
      hall.isDown = false;
      await pass(6_000);
      expect(code()).toBe('CODE1');
      hall.isDown = true;
      await pass(8_000);
      expect(code()).toBe('CODE1');
      await pass(20_000);
      expect(kind()).toBe('unreachable');
      hall.isDown = false;
      await pass(6_000);
      expect(code()).toBe('CODE1');
    });

    it('takes another key when the one it waits with has been let in and revoked', async () => {
      await open();
      const key = hall.letIn();
      hall.revoke(key);
      await pass(11 * MINUTE_MS);
      expect(kind()).toBe('enrolling');
      expect(hall.requests.at(-1)?.key).not.toBe(key);
    });
  });

  describe('with a key', () => {
    const KEY = `owd_zc_${'k'.repeat(43)}`;
    beforeEach(async () => {
      hall.know(KEY, { areaId: 'A1' });
      await open();
    });

    it('tells every thirty seconds that it is there, and how wrong its clock is', async () => {
      await pass(60_000);
      expect(hall.beats.length).toBeGreaterThanOrEqual(2);
      expect(hall.beats.length).toBeLessThanOrEqual(4);
      expect(hall.beats[0]).toEqual({ version: '0.1.0', screen: { width: 1080, height: 1920 } });
      expect(hall.beats[1]).toMatchObject({ clockSkewMs: 5_000 });
    });

    it('follows its assignment and tells of nothing else', async () => {
      const changed = jest.fn();
      device.onChange(changed);
      await pass(90_000);
      expect(changed).not.toHaveBeenCalled();
      hall.know(KEY, { areaId: 'B1' });
      await pass(34_000);
      expect(place()).toBe('B1');
      expect(changed).toHaveBeenCalledTimes(1);
    });

    it('stays what it was while the hall cannot be reached', async () => {
      hall.isDown = true;
      await pass(10 * MINUTE_MS);
      expect(place()).toBe('A1');
    });

    it('shows a code again when it is revoked, with a key of its own making', async () => {
      hall.revoke(KEY);
      await pass(34_000);
      expect([kind(), reason()]).toEqual(['enrolling', 'revoked']);
      expect(hall.requests.at(-1)?.key).not.toBe(KEY);
      device.close();
      await open();
      expect([kind(), reason()]).toEqual(['enrolling', 'revoked']);
      const key = hall.letIn();
      await pass(4_000);
      expect(device.standing).toMatchObject({ kind: 'enrolled', key });
    });

    it('asks at once when told to look', async () => {
      hall.revoke(KEY);
      device.look();
      await pass(1);
      expect(kind()).toBe('enrolling');
    });

    it('is not what the page needs when it was let in as something else', async () => {
      hall.know(KEY, { deviceKind: 'display' });
      device.look();
      await pass(1);
      expect([kind(), reason()]).toEqual(['enrolling', 'wrong-kind']);
    });
  });
});
