import {
  createHallSocket,
  SocketTransport,
  watchedTransport,
  type Fetch,
  type HallSocket,
} from '@onewindow/client';
import type { Room, RoomState, SnapshotFrame } from '@onewindow/contracts';
import type { ScreenSetUp } from '../load/hall-screens';

/** What a screen has been through, in order: an event by its number, a snapshot by `~number`, which is negative. */
export interface ScreenRecord {
  readonly name: string;
  readonly rooms: readonly Room[];
  readonly heard: readonly number[];
  readonly states: Readonly<Partial<Record<Room, RoomState>>>;
}

/**
 * A screen as the apps have it, on the same client, that writes down what it is told. It stands for
 * no pixels: what is drawn is a function of this state.
 */
export class Screen {
  private readonly heard: number[] = [];
  private position = 0;
  private readonly hall: HallSocket;

  constructor(
    baseUrl: string,
    hallId: string,
    private readonly setUp: ScreenSetUp,
    fetch: Fetch,
  ) {
    const { rooms, bearer, cookie } = setUp;
    const options = {
      baseUrl,
      hallId,
      rooms,
      bearer: () => bearer,
      ...(cookie === undefined ? {} : { headers: { cookie } }),
      fetch: this.watchPolls(withCookie(fetch, cookie)),
    };
    const transport = watchedTransport(new SocketTransport(options), {
      snapshot: (frame) => this.restarted(frame),
    });
    this.hall = createHallSocket(options, transport);
    this.hall.onEvent(({ event }) => {
      this.heard.push(event.seq);
      this.position = event.seq;
    });
  }

  get record(): ScreenRecord {
    const { name, rooms } = this.setUp;
    return { name, rooms, heard: this.heard, states: this.hall.state };
  }

  close(): void {
    this.hall.close();
  }

  private restarted({ seq }: SnapshotFrame): void {
    this.heard.push(~seq);
    this.position = seq;
  }

  /** The last resort of a screen without a socket; one older than what it knows is not taken. */
  private watchPolls(fetch: Fetch): Fetch {
    return async (url, init) => {
      const answer = await fetch(url, init);
      const text = await answer.text();
      const frame = answer.status === 200 ? (JSON.parse(text) as SnapshotFrame) : undefined;
      if (frame && frame.seq >= this.position) this.restarted(frame);
      return { status: answer.status, text: () => Promise.resolve(text) };
    };
  }
}

function withCookie(fetch: Fetch, cookie: string | undefined): Fetch {
  if (cookie === undefined) return fetch;
  return (url, init) => fetch(url, { ...init, headers: { ...init.headers, cookie } });
}
