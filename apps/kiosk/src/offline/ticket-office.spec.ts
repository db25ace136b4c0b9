import { command } from '@onewindow/client';
import { anIssuedTicket } from '../visit/issued.fixture';
import { labelOf } from '../visit/taken-ticket';
import { aPage, aReadyKiosk, HALL, lost, refusal, REQUEST } from './kiosk-with-server.fake';
import { MemoryStore } from './memory-store.fake';
import { aLeaseView, MINUTE, NINE } from './offline.fixture';

describe('with the server', () => {
  it('asks it, and tells what it refuses', async () => {
    const { office, server } = await aReadyKiosk();
    expect((await office.plan(REQUEST)).ahead).toBe(3);
    expect(labelOf(await office.take(REQUEST, command()))).toBe('A001');
    server.issue = () => Promise.reject(refusal('ticketing.queue-closed'));
    await expect(office.take(REQUEST, command())).rejects.toMatchObject({
      code: 'ticketing.queue-closed',
    });
  });
});

describe('without the server', () => {
  it('plans and gives out numbers of its own, one after the other', async () => {
    const { office, server, store } = await aReadyKiosk();
    server.isAway = true;
    expect(await office.plan(REQUEST)).toMatchObject({ queueId: 'A-ZH', ahead: null });
    const labels = [
      labelOf(await office.take(REQUEST, command())),
      labelOf(await office.take(REQUEST, command())),
    ];
    expect(labels).toEqual(['XA001', 'XA002']);
    const { tickets } = await store.all();
    expect(tickets.map(({ request }) => request.takenAt)).toEqual([
      new Date(NINE).toISOString(),
      new Date(NINE).toISOString(),
    ]);
  });

  it('sends collecting to the queue that hands out, and items apart that no window takes', async () => {
    const { office, server } = await aReadyKiosk();
    server.isAway = true;
    expect((await office.plan({ itemIds: ['a'], purpose: 'collect' })).queueId).toBe('A-LJ');
    await expect(office.plan({ itemIds: ['a', 'b'], purpose: 'apply' })).rejects.toMatchObject({
      code: 'ticketing.items-need-separate-tickets',
      details: { groups: [{ itemIds: ['a'] }, { itemIds: ['b'] }] },
    });
  });

  it('goes on by itself when an attempt is not answered, and names its key', async () => {
    const { office, server, store } = await aReadyKiosk(() => true);
    server.isAway = true;
    const press = command();
    expect(labelOf(await office.take(REQUEST, press))).toBe('XA001');
    const { tickets, attempt } = await store.all();
    expect(tickets[0]?.request.insteadOf).toBe(press.key);
    expect(attempt).toBeUndefined();
  });

  it.each([
    ['offline.queue-closed', { itemIds: ['closed'] }, 0],
    ['offline.offline-too-long', { itemIds: ['a'] }, 31],
  ] as const)('says %s', async (code, change, minutes) => {
    const { office, server, clocks } = await aReadyKiosk();
    server.isAway = true;
    clocks.pass(minutes * MINUTE);
    const request = { ...REQUEST, ...change };
    await expect(office.plan(request)).rejects.toMatchObject({ code });
    await expect(office.take(request, command())).rejects.toMatchObject({ code });
  });

  it('says when its numbers are used up', async () => {
    const { office, server } = await aReadyKiosk();
    server.isAway = true;
    for (let taken = 0; taken < 4; taken += 1) await office.take(REQUEST, command());
    await expect(office.take(REQUEST, command())).rejects.toMatchObject({
      code: 'offline.block-used-up',
    });
  });

  it('gives nothing out by a clock that was set, and nothing it was never lent', async () => {
    const { office, server, clocks } = await aReadyKiosk();
    server.isAway = true;
    clocks.jump(60 * MINUTE);
    await expect(office.take(REQUEST, command())).rejects.toMatchObject({
      code: 'offline.clock-unknown',
    });
    const fresh = await aPage(server, clocks, new MemoryStore());
    await expect(fresh.office.plan(REQUEST)).rejects.toMatchObject({
      code: 'offline.lease-missing',
    });
  });
});

describe('the server being back', () => {
  it('is brought all numbers once, in their order', async () => {
    const { office, keeper, server, store } = await aReadyKiosk();
    server.isAway = true;
    await office.take(REQUEST, command());
    await office.take(REQUEST, command());
    server.isAway = false;
    await keeper.heard(HALL);
    await keeper.heard(HALL);
    expect(server.merged.map(({ tickets }) => tickets.map(({ number }) => number))).toEqual([
      [1, 2],
    ]);
    const { tickets } = await store.all();
    expect(tickets.map(({ settled }) => settled?.outcome)).toEqual(['created', 'created']);
  });

  it('is asked for a further block once half of one is used', async () => {
    const { office, keeper, server, clocks } = await aReadyKiosk();
    server.isAway = true;
    for (let taken = 0; taken < 3; taken += 1) await office.take(REQUEST, command());
    server.isAway = false;
    server.lease = aLeaseView({ leaseId: 'lease-2', from: 5, to: 8 }, NINE + 6 * MINUTE);
    clocks.pass(6 * MINUTE);
    await keeper.heard(HALL);
    expect(server.asked).toEqual([undefined, undefined]);
    server.isAway = true;
    expect(labelOf(await office.take(REQUEST, command()))).toBe('XA005');
  });

  it('is not pressed while it fails: the next try comes later each time', async () => {
    const { office, keeper, server, clocks } = await aReadyKiosk();
    server.isAway = true;
    await office.take(REQUEST, command());
    let tried = 0;
    server.api.offline.merge = () => {
      tried += 1;
      return Promise.reject(lost);
    };
    for (let second = 0; second < 10; second += 1) {
      await keeper.heard(HALL);
      clocks.pass(1_000);
    }
    expect(tried).toBe(4);
  });
});

describe('the browser started anew', () => {
  it('shows the number again that nobody has seen, and gives no second one', async () => {
    const { office, server, clocks, store } = await aReadyKiosk();
    server.isAway = true;
    await office.take(REQUEST, command());
    clocks.pass(MINUTE);
    clocks.restart();
    const next = await aPage(server, clocks, store);
    const shown = await next.office.unseen();
    expect(shown && labelOf(shown)).toBe('XA001');
    await next.office.seen(shown?.kind === 'offline' ? [shown.slip.id] : []);
    expect(await (await aPage(server, clocks, store)).office.unseen()).toBeUndefined();
    expect(labelOf(await next.office.take(REQUEST, command()))).toBe('XA002');
  });

  it('shows nothing to somebody else two minutes later', async () => {
    const { office, server, clocks, store } = await aReadyKiosk();
    server.isAway = true;
    await office.take(REQUEST, command());
    clocks.pass(2 * MINUTE);
    expect(await (await aPage(server, clocks, store)).office.unseen()).toBeUndefined();
  });

  it('asks what became of a press that was under way, and never carries it out again', async () => {
    const { office, server, clocks, store } = await aReadyKiosk(() => true);
    const press = command();
    void office.take(REQUEST, press);
    server.issue = () => Promise.resolve(anIssuedTicket('A007'));
    clocks.pass(5_000);
    clocks.restart();
    const next = await aPage(server, clocks, store);
    const shown = await next.office.unseen();
    expect(shown && labelOf(shown)).toBe('A007');
    expect(server.keys.at(-1)?.key).toBe(press.key);
    expect(server.keys.at(-1)?.ageMs).toBeGreaterThan(60_000);
    server.issue = () => Promise.reject(refusal('request.expired'));
    expect(await next.office.unseen()).toBeUndefined();
  });

  it('finds nothing on the disk of anybody whose card was read', async () => {
    const { office, server, store } = await aReadyKiosk(() => true);
    const holder = { kind: 'id-card', number: '11010519491231002X' } as const;
    let keptMeanwhile: unknown;
    server.issue = async () => {
      keptMeanwhile = await store.all();
      return anIssuedTicket('A001');
    };
    await office.take({ ...REQUEST, holder }, command());
    expect(JSON.stringify(keptMeanwhile)).not.toContain(holder.number);
    server.isAway = true;
    await office.take({ ...REQUEST, holder }, command());
    expect(JSON.stringify(await store.all())).not.toContain(holder.number);
  });

  it('goes on without the server by the clock and the numbers it has kept', async () => {
    const { server, clocks, store } = await aReadyKiosk();
    server.isAway = true;
    clocks.pass(10 * MINUTE);
    clocks.restart();
    const next = await aPage(server, clocks, store);
    expect(labelOf(await next.office.take(REQUEST, command()))).toBe('XA001');
    clocks.jump(5 * MINUTE);
    await expect(next.office.take(REQUEST, command())).rejects.toMatchObject({
      code: 'offline.clock-unknown',
    });
  });

  it('gives nothing out by a clock that was set back while it was off', async () => {
    const { server, clocks, store } = await aReadyKiosk();
    server.isAway = true;
    clocks.jump(-20 * MINUTE);
    clocks.restart();
    const next = await aPage(server, clocks, store);
    await expect(next.office.take(REQUEST, command())).rejects.toMatchObject({
      code: 'offline.clock-unknown',
    });
  });
});
