import { once } from 'node:events';
import { timingSafeEqual } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import {
  CLOSED_UNKNOWN,
  FRAME_MAX_LENGTH,
  READER_PROTOCOL,
  type AgentFrame,
  type PageFrame,
  type ReaderStatus,
} from '../lib/frames';
import { canRead } from '../lib/card-reader';
import { parsePageFrame } from '../lib/parse-frame';
import type { ReaderFaultCode } from '../lib/reader-fault';
import { FaultPlan, type FaultPlanOptions } from './fault-plan';
import { laidKindOf, ReadingTable, type LaidDocument, type ReadCommand } from './reading-table';

export interface ReaderSimulatorOptions extends FaultPlanOptions {
  /** Any free one by default. */
  readonly port?: number;
  /** What a page has to show; a page without it is told nothing. */
  readonly token: string;
  /** Pages of no other origin are let in. */
  readonly origins: readonly string[];
  /** Shortest and longest time a reading takes. */
  readonly delayMs?: readonly [shortest: number, longest: number];
}

const HOST = '127.0.0.1';
/** What readers in the field take. */
const USUAL_DELAY_MS = [800, 3_000] as const;
const HELLO_WITHIN_MS = 2_000;

/**
 * A card reader without the hardware: the local agent's socket, people nobody is, and every fault a
 * reader has, scripted or by seeded chance.
 */
export class ReaderSimulator {
  private readonly pages = new Set<WebSocket>();
  private readonly faults: FaultPlan;
  private readonly table: ReadingTable;
  private known: ReaderStatus = 'ok';

  private constructor(
    private readonly server: WebSocketServer,
    private readonly options: ReaderSimulatorOptions,
  ) {
    const [shortest, longest] = options.delayMs ?? USUAL_DELAY_MS;
    this.faults = new FaultPlan(options);
    this.table = new ReadingTable(() => ({
      delayMs: shortest + this.faults.chance() * (longest - shortest),
      fault: this.faults.next(),
    }));
    server.on('connection', (page) => this.welcome(page));
  }

  static async start(options: ReaderSimulatorOptions): Promise<ReaderSimulator> {
    const server = new WebSocketServer({
      host: HOST,
      port: options.port ?? 0,
      maxPayload: FRAME_MAX_LENGTH,
      verifyClient: ({ origin }: { origin?: string }) => options.origins.includes(origin ?? ''),
      handleProtocols: (offered) => (offered.has(READER_PROTOCOL) ? READER_PROTOCOL : false),
    });
    await once(server, 'listening');
    return new ReaderSimulator(server, options);
  }

  get url(): string {
    return `ws://${HOST}:${(this.server.address() as AddressInfo).port}`;
  }

  /** Puts a card down, or holds a code before the scanner. */
  lay(laid: LaidDocument): void {
    this.tell({ type: 'inserted', laid: laidKindOf(laid.document) });
    this.table.lay(laid);
  }

  remove(): void {
    if (this.table.takeAway()) this.tell({ type: 'removed' });
  }

  /** @param outcomes of the next readings; null is one that succeeds */
  script(...outcomes: readonly (ReaderFaultCode | null)[]): void {
    this.faults.add(outcomes);
  }

  setStatus(status: ReaderStatus): void {
    this.known = status;
    this.tell({ type: 'status', status });
  }

  async stop(): Promise<void> {
    this.table.drop();
    for (const page of this.server.clients) page.terminate();
    this.server.close();
    await once(this.server, 'close');
  }

  /** A page that does not speak the protocol, or does not say hello at once, is not waited for. */
  private welcome(page: WebSocket): void {
    const stranger = setTimeout(() => page.close(CLOSED_UNKNOWN), HELLO_WITHIN_MS);
    page.on('error', () => page.terminate());
    page.on('close', () => {
      clearTimeout(stranger);
      if (this.pages.delete(page)) this.table.drop();
    });
    page.on('message', (message) => {
      const frame = parsePageFrame(textOf(message));
      if (frame?.type === 'hello' && this.isRight(frame.token)) {
        clearTimeout(stranger);
        this.pages.add(page);
        send(page, { type: 'status', status: this.known });
      } else if (frame && this.pages.has(page)) this.hear(page, frame);
      else page.close(CLOSED_UNKNOWN);
    });
  }

  private hear(page: WebSocket, frame: PageFrame): void {
    if (frame.type === 'cancel') this.table.cancel(frame.id);
    if (frame.type === 'read') this.read(page, frame);
  }

  private read(page: WebSocket, command: ReadCommand): void {
    const { id } = command;
    if (!canRead(this.known)) {
      return send(page, { type: 'read-failed', id, code: 'reader.offline' });
    }
    this.table.begin(command, (outcome) => {
      if (typeof outcome === 'string') send(page, { type: 'read-failed', id, code: outcome });
      else send(page, { type: 'read-done', id, document: outcome });
    });
  }

  private isRight(token: string): boolean {
    const [given, expected] = [Buffer.from(token), Buffer.from(this.options.token)];
    return given.length === expected.length && timingSafeEqual(given, expected);
  }

  private tell(frame: AgentFrame): void {
    for (const page of this.pages) send(page, frame);
  }
}

function send(page: WebSocket, frame: AgentFrame): void {
  page.send(JSON.stringify(frame));
}

function textOf(message: RawData): string {
  return Buffer.isBuffer(message) ? message.toString('utf8') : '';
}
