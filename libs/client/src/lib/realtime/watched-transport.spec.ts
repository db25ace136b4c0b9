import type { HeartbeatFrame, Problem } from '@onewindow/contracts';
import type { HallTransport, TransportListener } from './hall-transport';
import { watchedTransport } from './watched-transport';

const problem: Problem = {
  code: 'identity.sign-in-required',
  message: '',
  details: {},
  requestId: '',
};

function aWatchedPair() {
  const calls: string[] = [];
  const told: boolean[] = [];
  let inner: TransportListener | undefined;
  const transport: HallTransport = {
    open: (listener) => (inner = listener),
    subscribe: () => calls.push('subscribe'),
    redial: (afterMs) => calls.push(`redial after ${afterMs}`),
    close: () => calls.push('close'),
  };
  const heard = (name: string) => () => void calls.push(name);
  const watched = watchedTransport(transport, {
    opened: () => told.push(true),
    lost: () => told.push(false),
    refused: () => told.push(false),
  });
  watched.open({
    opened: heard('opened'),
    lost: heard('lost'),
    refused: heard('refused'),
    snapshot: heard('snapshot'),
    events: heard('events'),
    heartbeat: heard('heartbeat'),
    estimates: heard('estimates'),
  });
  return { calls, told, watched, inner: inner as TransportListener };
}

describe(watchedTransport, () => {
  it('tells when the connection comes and goes', () => {
    const { told, inner } = aWatchedPair();
    inner.opened();
    inner.lost();
    inner.opened();
    inner.refused(problem);
    expect(told).toEqual([true, false, true, false]);
  });

  it('passes everything on', () => {
    const { calls, watched, inner } = aWatchedPair();
    inner.opened();
    inner.heartbeat({} as HeartbeatFrame);
    watched.subscribe({ hallId: 'zc', rooms: [] }, () => undefined);
    watched.redial(0);
    inner.lost();
    watched.close();
    expect(calls).toEqual(['opened', 'heartbeat', 'subscribe', 'redial after 0', 'lost', 'close']);
  });
});
