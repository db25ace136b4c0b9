import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { DelayedWay } from './delayed-way';

/** What a line does to those who speak through it, until told otherwise. */
export interface Roughness {
  /** Added on the way to the server and on the way back. */
  readonly delayMs: number;
  /** Share of answers after which the connection is gone in place of the answer. */
  readonly dropShare: number;
}

const SMOOTH: Roughness = { delayMs: 0, dropShare: 0 };

/**
 * Stands before the API processes as a load balancer does, one address for all of them, without any
 * idea of what passes through; and can be as bad as a network.
 */
export class RoughLine {
  private readonly server: Server;
  private readonly connections = new Set<Socket>();
  private roughness = SMOOTH;
  private turn = 0;

  private constructor(
    private readonly backends: () => readonly number[],
    private readonly random: () => number,
  ) {
    this.server = createServer((near) => this.carry(near));
  }

  /** @param backends ports of the processes that serve now */
  static async open(backends: () => readonly number[], random: () => number): Promise<RoughLine> {
    const line = new RoughLine(backends, random);
    await once(line.server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What is not said stays as it is. */
  become(roughness: Partial<Roughness>): void {
    this.roughness = { ...this.roughness, ...roughness };
  }

  /** Ends a share of the connections that there are now. */
  cut(share: number): void {
    for (const near of this.connections) if (this.random() < share) near.destroy();
  }

  async close(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.cut(1);
    await closed;
  }

  private carry(near: Socket): void {
    const ports = this.backends();
    const port = ports[(this.turn += 1) % ports.length];
    near.on('error', () => undefined);
    if (port === undefined) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    const delayMs = (): number => this.roughness.delayMs;
    const there = new DelayedWay(near, far, delayMs);
    const back = new DelayedWay(far, near, delayMs);
    this.connections.add(near);
    far.on('error', () => undefined);
    near.on('data', (chunk) => there.send(chunk));
    far.on('data', (chunk) => {
      if (this.random() < this.roughness.dropShare) near.destroy();
      else back.send(chunk);
    });
    near.on('close', () => {
      this.connections.delete(near);
      far.destroy();
    });
    far.on('close', () => back.end());
  }
}
