import type { ReaderBench } from './reader-bench.fixture';
import type { ReadDocument } from './lib/read-document';
import { simulatorBench } from './simulator/simulator-bench.fixture';

/** Whatever reader is added has to do the same; a row here shows that it does. */
const ADAPTERS: readonly (readonly [name: string, open: () => Promise<ReaderBench>])[] = [
  ['the simulator', simulatorBench],
];

const KINDS = ['id-card'] as const;
const PATIENT = { kinds: KINDS, timeoutMs: 5_000 };
const HASTY = { kinds: KINDS, timeoutMs: 150 };

const faultOf = (reading: Promise<ReadDocument>): Promise<string> =>
  reading.then(
    () => 'no fault',
    (error: { code: string }) => error.code,
  );
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(ADAPTERS)('a card reader: %s', (_, open) => {
  let bench: ReaderBench;
  beforeEach(async () => {
    bench = await open();
  });
  afterEach(() => bench.close());

  it('reads what lies there, and what is put down while it waits', async () => {
    const waiting = bench.reader.read(PATIENT);
    await wait(100);
    bench.lay(bench.card);
    expect(await waiting).toEqual(bench.card);
  });

  it('says when something is put down and taken away', async () => {
    const heard: string[] = [];
    bench.reader.on('inserted', (laid) => heard.push(`inserted ${laid}`));
    bench.reader.on('removed', () => heard.push('removed'));
    bench.lay(bench.card);
    bench.remove();
    await wait(100);
    expect(heard).toEqual(['inserted card', 'removed']);
  });

  it('reads a code by the same way', async () => {
    const code = { kind: 'ticket-code', code: 'ZC-ABC' } as const;
    bench.lay(code);
    expect(await bench.reader.read({ kinds: ['ticket-code'], timeoutMs: 5_000 })).toEqual(code);
  });

  it('scans a code while a card lies there that has been read', async () => {
    const code = { kind: 'licence-code', code: '91…' } as const;
    bench.lay(bench.card);
    await bench.reader.read(PATIENT);
    await wait(1_050);
    const scanning = bench.reader.read({ kinds: ['licence-code'], timeoutMs: 5_000 });
    await wait(50);
    bench.lay(code);
    expect(await scanning).toEqual(code);
  });

  it('says that there was no card', async () => {
    expect(await faultOf(bench.reader.read(HASTY))).toBe('reader.no-card');
  });

  it('says that it was taken away too soon', async () => {
    bench.lay(bench.card);
    const reading = faultOf(bench.reader.read(PATIENT));
    await wait(20);
    bench.remove();
    expect(await reading).toBe('reader.card-moved');
  });

  it('says that it is past its date', async () => {
    bench.lay(bench.expiredCard);
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.expired');
  });

  it('says that it is another kind than was asked for', async () => {
    bench.lay({ kind: 'ticket-code', code: 'ZC-ABC' });
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.unsupported');
  });

  it('reads one at a time, and at most one a second', async () => {
    bench.lay(bench.card);
    const first = bench.reader.read(PATIENT);
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.busy');
    await first;
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.busy');
  });

  it('wants the last one to be taken away first', async () => {
    bench.lay(bench.card);
    await bench.reader.read(PATIENT);
    await wait(1_050);
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.not-removed');
  });

  it('stops when it is told to, before and while it waits', async () => {
    const abort = new AbortController();
    const reading = faultOf(bench.reader.read({ ...PATIENT, signal: abort.signal }));
    abort.abort();
    expect(await reading).toBe('reader.cancelled');
    const late = bench.reader.read({ ...PATIENT, signal: abort.signal });
    expect(await faultOf(late)).toBe('reader.cancelled');
  });

  it('says that it took too long', async () => {
    bench.failNext('reader.timeout');
    bench.lay(bench.card);
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.timeout');
  });

  it('reads nothing while it is broken, switched off or gone', async () => {
    expect(bench.reader.status()).toBe('ok');
    bench.setStatus('fault');
    await wait(100);
    expect(bench.reader.status()).toBe('fault');
    expect(await faultOf(bench.reader.read(PATIENT))).toBe('reader.offline');
    bench.setStatus('ok');
    await wait(100);
    const reading = faultOf(bench.reader.read(PATIENT));
    await bench.vanish();
    expect(await reading).toBe('reader.offline');
    expect(bench.reader.status()).toBe('offline');
  });
});
