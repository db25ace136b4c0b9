import { linesOf, readJob } from '@onewindow/printing';
import fc from 'fast-check';
import type { PrinterCode } from '../printer';
import { SOUND_PRINTER, type PrinterFaults } from '../simulator/printer-faults';
import { PrinterSimulator } from '../simulator/printer-simulator';
import { aJob } from '../tickets.fixture';
import { TcpPrinter } from './tcp-printer';

/** The bytes of the question at the end of a job. */
const ASKS_WHETHER_PRINTED = 3;
/** Patient enough for a machine out of breath, which is slow and not silent. */
const LIMITS = { connectMs: 2_000, answerMs: 600, jobMs: 2_000, pollMs: 40 };

let simulator: PrinterSimulator;
let printer: TcpPrinter;

beforeEach(async () => {
  simulator = await PrinterSimulator.start();
  printer = new TcpPrinter({ host: '127.0.0.1', port: simulator.port }, LIMITS);
});
afterEach(() => simulator.stop());

const printedLines = () => simulator.sheets.map(linesOf);

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error('It never came true');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a sound printer', () => {
  it('has printed the ticket when it says so', async () => {
    const outcome = await printer.print(aJob('A012'));
    expect(outcome).toEqual({
      printed: 'yes',
      status: { answers: true, paper: 'enough', coverOpen: false, faulty: false, online: true },
    });
    expect(printedLines()).toEqual(readJob(aJob('A012'), 80).map(linesOf));
    expect(printedLines()[0]).toContain('A012');
  });

  it('says that its roll is nearly over, and prints', async () => {
    await simulator.change({ paper: 'near-end' });
    expect(await printer.print(aJob())).toMatchObject({
      printed: 'yes',
      status: { paper: 'near-end' },
    });
    expect(simulator.sheets).toHaveLength(1);
  });

  it('is asked by the driver when a job does not ask by itself', async () => {
    const job = Buffer.from('A012\n\x1dV\x00', 'latin1');
    expect(await printer.print(job)).toMatchObject({ printed: 'yes' });
    expect(printedLines()).toEqual([['A012']]);
  });

  it('gets one job after the other, each over a connection of its own', async () => {
    const labels = ['A001', 'A002', 'A003'];
    const outcomes = await Promise.all([
      ...labels.map((label) => printer.print(aJob(label))),
      printer.status(),
    ]);
    expect(outcomes.slice(0, 3)).toMatchObject(labels.map(() => ({ printed: 'yes' })));
    expect(printedLines().map((lines) => lines[1])).toEqual(labels);
    expect(simulator.mostConnections).toBe(1);
  });

  it('is waited for as long as it is slow and within its time', async () => {
    await simulator.change({ bytesPerSecond: aJob().length * 4 });
    expect(await printer.print(aJob())).toMatchObject({ printed: 'yes' });
  });
});

describe('a printer with something wrong before the job', () => {
  it.each<[string, Partial<PrinterFaults>, PrinterCode]>([
    ['without paper', { paper: 'out' }, 'printer.paper-out'],
    ['with its cover open', { coverOpen: true }, 'printer.cover-open'],
    ['with a jammed cutter', { cutterJammed: true }, 'printer.faulty'],
    ['that says nothing', { silent: true }, 'printer.silent'],
    ['that nobody finds', { refusing: true }, 'printer.unreachable'],
    ['that hangs up', { closesAfterBytes: 0 }, 'printer.interrupted'],
  ])('%s has certainly not printed, and prints once it is mended', async (_what, faults, code) => {
    await simulator.change(faults);
    expect(await printer.print(aJob('A012'))).toEqual({ printed: 'no', code });

    await simulator.change(SOUND_PRINTER);
    expect(simulator.sheets).toEqual([]);
    expect(await printer.print(aJob('A013'))).toMatchObject({ printed: 'yes' });
    expect(printedLines().map((lines) => lines[1])).toEqual(['A013']);
  });

  it('is unreachable under a name that leads nowhere', async () => {
    const nowhere = new TcpPrinter({ host: 'printer.invalid', port: 9 }, LIMITS);
    expect(await nowhere.print(aJob())).toEqual({ printed: 'no', code: 'printer.unreachable' });
  });
});

describe('a printer with something wrong in the middle of a job', () => {
  it('hangs up: part of the ticket is on the paper, and nobody can know', async () => {
    await simulator.change({ closesAfterBytes: 600 });
    expect(await printer.print(aJob())).toEqual({
      printed: 'in-doubt',
      code: 'printer.interrupted',
    });
    expect(simulator.sheets).toEqual([]);
    expect(linesOf(simulator.uncut)).toContain('A012');
  });

  it('hangs up when all is printed but not yet said: nobody can know that either', async () => {
    await simulator.change({ closesAfterBytes: aJob().length - ASKS_WHETHER_PRINTED });
    expect(await printer.print(aJob())).toEqual({
      printed: 'in-doubt',
      code: 'printer.interrupted',
    });
    expect(simulator.sheets).toHaveLength(1);
  });

  it('hangs up in a picture: the next ticket is whole, and the remains are cut off', async () => {
    await simulator.change({ closesAfterBytes: aJob().length - 1_500 });
    expect(await printer.print(aJob('A012'))).toMatchObject({ printed: 'in-doubt' });

    await simulator.change(SOUND_PRINTER);
    expect(await printer.print(aJob('A013'))).toMatchObject({ printed: 'yes' });
    const [remains, whole, ...others] = simulator.sheets;
    expect(linesOf(remains!)).toContain('A012');
    expect([whole]).toEqual(readJob(aJob('A013'), 80));
    expect(others).toEqual([]);

    expect(await printer.print(aJob('A014'))).toMatchObject({ printed: 'yes' });
    expect(simulator.sheets).toHaveLength(3);
  });

  it('runs out of paper: it prints the rest by itself when there is a new roll', async () => {
    await simulator.change({ paperEndsAfterBytes: 600 });
    const begunAt = performance.now();
    expect(await printer.print(aJob())).toEqual({ printed: 'in-doubt', code: 'printer.paper-out' });
    expect(performance.now() - begunAt).toBeLessThan(LIMITS.jobMs);
    expect(simulator.sheets).toEqual([]);

    await simulator.change({ paper: 'enough' });
    await until(() => simulator.sheets.length === 1);
    expect(printedLines()).toEqual(readJob(aJob(), 80).map(linesOf));
  });

  it('answers for the old ticket first: that is not taken for the new one', async () => {
    await simulator.change({ paperEndsAfterBytes: 600 });
    expect(await printer.print(aJob('A012'))).toMatchObject({ printed: 'in-doubt' });

    await simulator.change({ paper: 'enough', bytesPerSecond: aJob().length * 4 });
    expect(await printer.print(aJob('A013'))).toMatchObject({ printed: 'yes' });
    expect(simulator.sheets.at(0)).toEqual(readJob(aJob('A012'), 80)[0]);
    expect(simulator.sheets.at(-1)).toEqual(readJob(aJob('A013'), 80)[0]);
  });

  it('hangs up when it has said that all is printed: then it is', async () => {
    await simulator.change({ closesAfterBytes: aJob().length });
    expect(await printer.print(aJob())).toEqual({
      printed: 'yes',
      status: { answers: false, code: 'printer.interrupted' },
    });
  });

  it('is opened', async () => {
    await simulator.change({ bytesPerSecond: aJob().length * 3 });
    const outcome = printer.print(aJob());
    await until(() => simulator.uncut.texts.length > 0);
    await simulator.change({ coverOpen: true });
    expect(await outcome).toEqual({ printed: 'in-doubt', code: 'printer.cover-open' });
  });

  it('falls silent', async () => {
    await simulator.change({ bytesPerSecond: aJob().length * 3 });
    const outcome = printer.print(aJob());
    await until(() => simulator.uncut.texts.length > 0);
    await simulator.change({ silent: true });
    expect(await outcome).toEqual({ printed: 'in-doubt', code: 'printer.silent' });
  });

  it('is too slow: its ticket comes when nobody waits for it any more', async () => {
    await simulator.change({ bytesPerSecond: aJob().length * 0.3 });
    expect(await printer.print(aJob())).toEqual({ printed: 'in-doubt', code: 'printer.too-slow' });
    expect(simulator.sheets).toEqual([]);
    await until(() => simulator.sheets.length === 1);
  });
});

describe('a printer that is cut off at any byte', () => {
  const [A012, A013] = [aJob('A012'), aJob('A013')];
  const [whole] = readJob(A013, 80);

  it.each<[string, (byte: number) => Partial<PrinterFaults>]>([
    ['hangs up', (closesAfterBytes) => ({ closesAfterBytes })],
    ['runs out of paper', (paperEndsAfterBytes) => ({ paperEndsAfterBytes })],
  ])(
    '%s: what it says is true, and the next ticket is whole',
    async (_what, faultAt) => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: A012.length }), async (byte) => {
          const before = simulator.sheets.length;
          await simulator.change(faultAt(byte));
          const { printed } = await printer.print(A012);
          expect(printed === 'yes').toBe(byte === A012.length);
          if (printed === 'yes') expect(simulator.sheets).toHaveLength(before + 1);

          await simulator.change(SOUND_PRINTER);
          expect(await printer.print(A013)).toMatchObject({ printed: 'yes' });
          expect(simulator.sheets.at(-1)).toEqual(whole);
        }),
        { numRuns: 5, examples: [[A012.length - 1], [A012.length - 2], [A012.length - 1_500]] },
      );
    },
    60_000,
  );
});

describe('a job that is not wanted any more', () => {
  it('is not begun', async () => {
    const outcome = await printer.print(aJob(), AbortSignal.abort());
    expect(outcome).toEqual({ printed: 'no', code: 'printer.cancelled' });
    expect(simulator.sheets).toEqual([]);
  });

  it('is left to itself once it has begun', async () => {
    await simulator.change({ bytesPerSecond: aJob().length * 3 });
    const wanted = new AbortController();
    const outcome = printer.print(aJob(), wanted.signal);
    await until(() => simulator.uncut.texts.length > 0);
    wanted.abort();
    expect(await outcome).toEqual({ printed: 'in-doubt', code: 'printer.cancelled' });
  });
});

describe('the status of a printer', () => {
  it.each<[string, Partial<PrinterFaults>, object]>([
    ['ready', {}, { answers: true, paper: 'enough', online: true }],
    ['low on paper', { paper: 'near-end' }, { answers: true, paper: 'near-end', online: true }],
    ['out of paper', { paper: 'out' }, { answers: true, paper: 'out', online: false }],
    ['open', { coverOpen: true }, { answers: true, coverOpen: true, online: false }],
    ['jammed', { cutterJammed: true }, { answers: true, faulty: true, online: false }],
    ['silent', { silent: true }, { answers: false, code: 'printer.silent' }],
    ['away', { refusing: true }, { answers: false, code: 'printer.unreachable' }],
  ])('is told when it is %s', async (_what, faults, status) => {
    await simulator.change(faults);
    expect(await printer.status()).toMatchObject(status);
  });
});
