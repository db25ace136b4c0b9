import { setTimeout as pause } from 'node:timers/promises';
import { command, createApi, type Api } from '@onewindow/client';
import { SMALL_HALL } from '../../support/small-hall';

const BETWEEN_MS = 50;

interface Place {
  readonly hallId: string;
  readonly baseUrl: string;
  readonly key: string;
}

/** Kiosks that issue ticket after ticket, each press of a key repeated until it is answered. */
export class KeyPresses {
  /** Labels of the tickets the kiosks were told of. */
  readonly acknowledged: string[] = [];
  pressed = 0;
  /** Attempts whose connection broke; the client then asks again. One given up as slow is none. */
  readonly broken: unknown[] = [];
  private isOver = false;
  private readonly kiosks: readonly Promise<void>[];

  constructor(
    private readonly place: Place,
    count: number,
  ) {
    const api = this.api();
    this.kiosks = Array.from({ length: count }, () => this.press(api));
  }

  /** Resolves when the last key press has been answered. */
  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.kiosks);
  }

  private async press(api: Api): Promise<void> {
    while (!this.isOver) {
      this.pressed += 1;
      const { ticket } = await api.tickets.issue(
        this.place.hallId,
        { itemIds: [SMALL_HALL.itemId], purpose: 'apply' },
        { command: command() },
      );
      this.acknowledged.push(ticket.label);
      await pause(BETWEEN_MS);
    }
  }

  private api(): Api {
    const { baseUrl, key } = this.place;
    return createApi({
      baseUrl,
      bearer: () => key,
      fetch: async (url, init) => {
        try {
          return await fetch(url, init);
        } catch (error) {
          if (!init.signal.aborted) this.broken.push(error);
          throw error;
        }
      },
    });
  }
}
