import {
  createHallSocket,
  SocketTransport,
  type HallSocket,
  type HallTransport,
  type TransportListener,
} from '@onewindow/client';
import type { Room } from '@onewindow/contracts';

interface Place {
  readonly hallId: string;
  readonly baseUrl: string;
  readonly key: string;
}

/** A board as it hangs in a hall, with a note of what it was told and of what it went through. */
export class Screen {
  readonly seqs: number[] = [];
  /** Numbers of the stream at which it got a picture in place of events. */
  readonly pictures: number[] = [];
  losses = 0;
  readonly hall: HallSocket;

  constructor({ hallId, baseUrl, key }: Place, rooms: readonly Room[]) {
    const options = { hallId, baseUrl, bearer: () => key, rooms };
    const transport = new SocketTransport(options);
    this.hall = createHallSocket(options, this.watched(transport));
    this.hall.onEvent(({ event }) => this.seqs.push(event.seq));
  }

  close(): void {
    this.hall.close();
  }

  private watched(transport: SocketTransport): HallTransport {
    const note = (listener: TransportListener): TransportListener => ({
      opened: () => listener.opened(),
      lost: () => {
        this.losses += 1;
        listener.lost();
      },
      refused: (problem) => listener.refused(problem),
      snapshot: (frame) => {
        this.pictures.push(frame.seq);
        listener.snapshot(frame);
      },
      events: (frame) => listener.events(frame),
      heartbeat: (frame) => listener.heartbeat(frame),
      estimates: (frame) => listener.estimates(frame),
    });
    return {
      open: (listener) => transport.open(note(listener)),
      subscribe: (request, answered) => transport.subscribe(request, answered),
      redial: (afterMs) => transport.redial(afterMs),
      close: () => transport.close(),
    };
  }
}
