import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { drawSheet, type PaperWidth, type Sheet } from '@onewindow/printing';
import { PrintHead } from './print-head';
import { answerTo, isStuck, SOUND_PRINTER, type PrinterFaults } from './printer-faults';
import { QuestionFilter } from './question-filter';

export interface SimulatorOptions {
  readonly paper?: PaperWidth;
  readonly host?: string;
  /** Any free one by default. */
  readonly port?: number;
}

const TICK_MS = 20;
/** What `GS r` is answered: paper of both sensors. */
const PAPER_PRESENT = 0;

/**
 * A thermal printer without the paper: listens like one, takes ESC/POS, answers what it is asked,
 * keeps what it printed as sheets that can be read and drawn, and has the faults it is given.
 */
export class PrinterSimulator {
  private faults = SOUND_PRINTER;
  private readonly head: PrintHead;
  private readonly sockets = new Set<Socket>();
  /** Received and not yet printed; it outlives the connection, as in a real one. */
  private memory: Buffer = Buffer.alloc(0);
  private speaker: Socket | undefined;
  private ticking: NodeJS.Timeout | undefined;
  private mostSockets = 0;

  private constructor(
    private readonly server: Server,
    private readonly address: { readonly host: string; readonly port: number },
    paper: PaperWidth,
  ) {
    this.head = new PrintHead(paper, () => this.say(PAPER_PRESENT));
    server.on('connection', (socket) => this.welcome(socket));
  }

  static async start(options: SimulatorOptions = {}): Promise<PrinterSimulator> {
    const { paper = 80, host = '127.0.0.1', port = 0 } = options;
    const server = createServer();
    server.listen({ host, port });
    await once(server, 'listening');
    const listening = server.address() as AddressInfo;
    return new PrinterSimulator(server, { host, port: listening.port }, paper);
  }

  get port(): number {
    return this.address.port;
  }

  /** What it has cut off so far. */
  get sheets(): readonly Sheet[] {
    return this.head.sheets;
  }

  /** What it has printed since the last cut. */
  get uncut(): Sheet {
    return this.head.uncut;
  }

  /** The greatest number of connections there have been at one time. */
  get mostConnections(): number {
    return this.mostSockets;
  }

  /** The sheets as pictures, SVG. */
  draw(): readonly string[] {
    return this.sheets.map(drawSheet);
  }

  /** Switches faults on and off; what is not named stays. A mended printer goes on printing. */
  async change(changes: Partial<PrinterFaults>): Promise<void> {
    this.faults = { ...this.faults, ...changes };
    if (this.faults.refusing && this.server.listening) await this.hangUp();
    if (!this.faults.refusing && !this.server.listening) {
      this.server.listen(this.address);
      await once(this.server, 'listening');
    }
    this.print();
  }

  async stop(): Promise<void> {
    clearTimeout(this.ticking);
    this.ticking = undefined;
    this.memory = Buffer.alloc(0);
    if (this.server.listening) await this.hangUp();
  }

  private async hangUp(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private welcome(socket: Socket): void {
    if (this.faults.closesAfterBytes === 0) {
      socket.destroy();
      return;
    }
    const filter = new QuestionFilter();
    let received = 0;
    this.sockets.add(socket);
    this.mostSockets = Math.max(this.mostSockets, this.sockets.size);
    this.speaker = socket;
    socket.on('data', (bytes) => {
      const { job, questions } = filter.sort(bytes);
      const left = (this.faults.closesAfterBytes ?? Infinity) - received;
      received += job.length;
      this.memory = Buffer.concat([this.memory, job.subarray(0, Math.max(0, left))]);
      for (const question of questions) this.say(answerTo(question, this.faults));
      this.print();
      if (job.length >= left) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    socket.on('end', () => this.sockets.delete(socket));
    socket.on('close', () => this.sockets.delete(socket));
  }

  private say(byte: number): void {
    if (this.faults.silent || !this.speaker?.writable) return;
    this.speaker.write(Uint8Array.of(byte));
  }

  /** Prints as much as its speed and its paper allow, and the rest at the next tick. */
  private print(): void {
    if (this.ticking || isStuck(this.faults) || this.memory.length === 0) return;
    const { bytesPerSecond, paperEndsAfterBytes } = this.faults;
    const ready = bytesPerSecond === null ? Infinity : (bytesPerSecond * TICK_MS) / 1_000;
    const now = Math.min(this.memory.length, Math.ceil(ready), paperEndsAfterBytes ?? Infinity);
    const bytes = this.memory.subarray(0, now);
    this.memory = this.memory.subarray(now);
    this.head.take(bytes);
    if (paperEndsAfterBytes !== null) this.useUpPaper(paperEndsAfterBytes - now);
    this.ticking = setTimeout(() => {
      this.ticking = undefined;
      this.print();
    }, TICK_MS);
  }

  private useUpPaper(left: number): void {
    this.faults =
      left > 0
        ? { ...this.faults, paperEndsAfterBytes: left }
        : { ...this.faults, paperEndsAfterBytes: null, paper: 'out' };
  }
}
