import { SocketTransport, type TransportListener } from '@onewindow/client';
import type { EventsFrame, SubscribeRequest } from '@onewindow/contracts';
import type { AudienceSetUp, HeardByScreen } from './audience-messages';
import type { ScreenSetUp } from '../hall-screens';

/** Frame header, packet type and name of the message, before the JSON of a frame. */
const OVERHEAD_BYTES = Buffer.byteLength('42["events",]') + 4;

/**
 * A screen that only listens: on the transport of the apps, but without a picture, so that what is
 * measured is the way there.
 */
export class Listener implements TransportListener {
  lagsMs: number[] = [];
  bytes = 0;
  private seqs: number[] = [];
  private lastEventAt = 0;
  private rightAt = 0;
  private cursor: { epoch: string; seq: number } | undefined;
  private readonly transport: SocketTransport;

  constructor(
    private readonly screen: ScreenSetUp,
    private readonly setUp: Omit<AudienceSetUp, 'screens'>,
    /** Called when it has been let in and knows where it stands. */
    private readonly settled: () => void,
  ) {
    const { bearer, cookie } = screen;
    this.transport = new SocketTransport({
      baseUrl: setUp.baseUrl,
      bearer: () => bearer,
      ...(cookie === undefined ? {} : { headers: { cookie } }),
    });
    this.transport.open(this);
  }

  begin(): void {
    this.lagsMs = [];
    this.bytes = 0;
    this.seqs = [];
    this.lastEventAt = 0;
    this.rightAt = 0;
  }

  get heard(): HeardByScreen {
    const { seqs, lastEventAt, rightAt } = this;
    return { name: this.screen.name, seqs, lastEventAt, rightAt };
  }

  opened(): void {
    const { hallId } = this.setUp;
    const { rooms } = this.screen;
    const request: SubscribeRequest = {
      hallId,
      rooms,
      ...(this.cursor ? { cursor: this.cursor } : {}),
    };
    this.transport.subscribe(request, (answer) => {
      if (!answer.ok) throw new Error(`${this.screen.name}: ${answer.problem.code}`);
    });
  }

  lost(): void {
    this.rightAt = 0;
  }

  refused(problem: { readonly code: string }): void {
    throw new Error(`${this.screen.name}: ${problem.code}`);
  }

  snapshot({ epoch, seq }: { readonly epoch: string; readonly seq: number }): void {
    this.know(epoch, seq);
  }

  events(frame: EventsFrame): void {
    const now = Date.now();
    for (const { seq, at } of frame.events) {
      this.lagsMs.push(now - (Date.parse(at) - this.setUp.hallAheadMs));
      this.seqs.push(seq);
      this.cursor = { epoch: frame.epoch, seq };
    }
    this.bytes += Buffer.byteLength(JSON.stringify(frame)) + OVERHEAD_BYTES;
    this.lastEventAt = now;
  }

  heartbeat({ epoch, seq }: { readonly epoch: string; readonly seq: number }): void {
    this.know(epoch, seq);
  }

  estimates(): void {
    // Not numbered, and not measured here.
  }

  private know(epoch: string, seq: number): void {
    this.cursor = { epoch, seq };
    if (this.rightAt === 0) this.rightAt = Date.now();
    this.settled();
  }
}
