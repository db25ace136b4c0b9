import { once } from 'node:events';
import { connect } from 'node:net';
import { aJob } from '../tickets.fixture';
import { PrinterSimulator } from './printer-simulator';

let simulator: PrinterSimulator;

beforeEach(async () => {
  simulator = await PrinterSimulator.start({ paper: 80 });
});
afterEach(() => simulator.stop());

/** The bytes it answers, until so many have come. */
async function answersTo(bytes: Uint8Array, count: number): Promise<readonly number[]> {
  const socket = connect(simulator.port, '127.0.0.1');
  const heard: number[] = [];
  socket.write(bytes);
  while (heard.length < count) {
    const [answer] = (await once(socket, 'data')) as [Buffer];
    heard.push(...answer);
  }
  socket.destroy();
  return heard;
}

describe(PrinterSimulator.name, () => {
  it('answers as the manual says, also in the middle of a job and when it is stuck', async () => {
    await simulator.change({ coverOpen: true, paper: 'near-end' });
    const questions = Buffer.from(
      'A012\x10\x04\x01\x10\x04\x02\n\x10\x04\x03\x10\x04\x04',
      'latin1',
    );
    expect(await answersTo(questions, 4)).toEqual([0x1a, 0x16, 0x12, 0x1e]);
    expect(simulator.uncut.texts).toEqual([]);
  });

  it('says that a job is done when it is', async () => {
    expect(await answersTo(aJob(), 1)).toEqual([0]);
    expect(simulator.sheets).toHaveLength(1);
  });

  it('draws what it has printed', async () => {
    await answersTo(aJob(), 1);
    const [svg] = simulator.draw();
    expect(svg).toMatch(/^<svg [^>]*width="80mm"/);
    expect(svg).toContain('>A012</text>');
  });

  it('comes back at the same port after it has refused', async () => {
    const { port } = simulator;
    await simulator.change({ refusing: true });
    await expect(answersTo(aJob(), 1)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await simulator.change({ refusing: false });
    expect(simulator.port).toBe(port);
    expect(await answersTo(aJob(), 1)).toEqual([0]);
  });
});
