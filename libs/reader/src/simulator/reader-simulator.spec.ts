import { once } from 'node:events';
import { CLOSED_UNKNOWN, READER_PROTOCOL } from '../lib/frames';
import { READER_FAULTS } from '../lib/reader-fault';
import { FaultPlan } from './fault-plan';
import type { ReaderSimulator } from './reader-simulator';
import { connect, ORIGIN, startSimulator } from './simulator-bench.fixture';

describe('a page that drives the reader', () => {
  let simulator: ReaderSimulator;
  beforeEach(async () => {
    simulator = await startSimulator();
  });
  afterEach(() => simulator.stop());

  it.each([
    ['of another origin', READER_PROTOCOL, 'http://elsewhere.example'],
    ['without any', READER_PROTOCOL, ''],
    ['of another version', 'onewindow.reader.v0', ORIGIN],
  ])('is not let in when it is %s', async (_, protocol, origin) => {
    const socket = connect(simulator.url, protocol, origin);
    const [error] = (await once(socket, 'error')) as [Error];
    expect(error.message).toMatch(/401|subprotocol/);
  });

  it.each([
    ['has the wrong token', JSON.stringify({ type: 'hello', token: 'guessed' })],
    ['asks before it has shown one', '{"type":"read","id":1,"kinds":["id-card"],"timeoutMs":9}'],
    ['says what is no frame', 'read!'],
  ])('is sent away when it %s', async (_, said) => {
    const socket = connect(simulator.url);
    await once(socket, 'open');
    socket.send(said);
    const [code] = (await once(socket, 'close')) as [number];
    expect(code).toBe(CLOSED_UNKNOWN);
  });
});

describe(FaultPlan, () => {
  const drawn = (plan: FaultPlan) => Array.from({ length: 2_000 }, () => plan.next());

  it('keeps to the script, then to a share of all faults by a seed', () => {
    const plan = new FaultPlan({ share: 0.05, seed: 7 });
    plan.add(['reader.expired', null]);
    expect([plan.next(), plan.next()]).toEqual(['reader.expired', null]);
    const faults = drawn(plan).filter((code) => code !== null);
    expect(faults.length / 2_000).toBeCloseTo(0.05, 1);
    expect(new Set(faults)).toEqual(new Set(READER_FAULTS));
    expect(drawn(new FaultPlan({ share: 0.5, seed: 3 }))).toEqual(
      drawn(new FaultPlan({ share: 0.5, seed: 3 })),
    );
  });
});
