import {
  createHallSocket,
  SocketTransport,
  watchedTransport,
  type HallSocket,
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
    const transport = watchedTransport(new SocketTransport(options), {
      lost: () => (this.losses += 1),
      snapshot: ({ seq }) => this.pictures.push(seq),
    });
    this.hall = createHallSocket(options, transport);
    this.hall.onEvent(({ event }) => this.seqs.push(event.seq));
  }

  close(): void {
    this.hall.close();
  }
}
