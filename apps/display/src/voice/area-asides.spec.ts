import type { QueueRoomState, WindowSummary } from '@onewindow/contracts';
import { AreaAsides, type AsidesPicture } from './area-asides';

const START = Date.parse('2026-03-02T01:00:00.000Z');
const ALL = { getReady: true, pause: true };

function line(labels: readonly string[], over: Partial<QueueRoomState['queue']> = {}) {
  const tickets = labels.map((label) => ({ ticketId: label, label }));
  return {
    queue: { status: 'open', windowsOpen: 1, ...over },
    line: tickets,
  } as unknown as QueueRoomState;
}

function aWindow(state: string, sinceMs = 0): WindowSummary {
  return { id: 'A03', state, since: new Date(START + sinceMs).toISOString() } as WindowSummary;
}

function picture(over: Partial<AsidesPicture>): AsidesPicture {
  return { lines: [], windows: [], time: { nowMs: START, rate: 1 }, quietMs: 0, ...over };
}

/** What is said of the second of two pictures. */
function saidOf(first: Partial<AsidesPicture>, then: Partial<AsidesPicture>, wanted = ALL) {
  const asides = new AreaAsides();
  asides.see(picture(first), wanted);
  return asides.see(picture(then), wanted).said.map(({ id }) => id);
}

describe(AreaAsides, () => {
  const moving = [{ lines: [line(['A1', 'A2'])] }, { lines: [line(['A2'])] }] as const;
  const pausing = [{ windows: [aWindow('idle')] }, { windows: [aWindow('paused')] }] as const;

  it('tells who is next, and that a window pauses, where that is wanted', () => {
    expect(saidOf(...moving)).toEqual(['get-ready A2']);
    expect(saidOf(...pausing)).toEqual(['pause A03']);
    expect(saidOf(...moving, { ...ALL, getReady: false })).toEqual([]);
    expect(saidOf(...pausing, { ...ALL, pause: false })).toEqual([]);
  });

  it('tells nobody in a queue that nobody calls', () => {
    const closed = { status: 'closed' } as const;
    expect(saidOf(moving[0], { lines: [line(['A2'], closed)] })).toEqual([]);
    expect(saidOf(moving[0], { lines: [line(['A2'], { windowsOpen: 0 })] })).toEqual([]);
  });

  it('takes nothing for news that came about while the network was away', () => {
    const asides = new AreaAsides();
    asides.see(picture({ ...moving[0], ...pausing[0] }), ALL);
    asides.see(picture({ ...moving[0], ...pausing[0], quietMs: 30_000 }), ALL);
    const { said } = asides.see(picture({ lines: [line(['A3', 'A4'])], ...pausing[1] }), ALL);
    expect(said.map(({ id }) => id)).toEqual(['pause A03']);
  });

  it('counts the age of a pause in real time, also in a replay', () => {
    const at = (rate: number) =>
      saidOf(pausing[0], { ...pausing[1], time: { nowMs: START + 60_000, rate } });
    expect(at(60)).toEqual(['pause A03']);
    expect(at(1)).toEqual([]);
  });
});
