import { createApi, type Api, type Fetch } from '@onewindow/client';
import type { IssuedTicketView } from '@onewindow/contracts';
import type { Desk } from '../load/desk';
import { CommandLog } from './command-log';
import type { Pace } from './pace';

/** Of all who take a number, so many take it back on their phone. */
const CANCELLED_SHARE = 0.04;

/** A kiosk people take numbers at, for what the windows of the hall serve. */
export class Kiosk {
  readonly log: CommandLog;
  private readonly api: Api;

  constructor(
    private readonly baseUrl: string,
    fetch: Fetch,
    private readonly desks: readonly Desk[],
    private readonly pace: Pace,
    key: string,
  ) {
    this.log = new CommandLog(fetch);
    this.api = createApi({ baseUrl, fetch: this.log.fetch, bearer: () => key });
  }

  async work(): Promise<void> {
    while (await this.pace.think()) {
      const issued = await this.issue();
      if (issued && this.pace.random() < CANCELLED_SHARE) await this.cancel(issued);
    }
  }

  private issue(): Promise<IssuedTicketView | undefined> {
    const { hallId, itemId, purpose } = this.pace.pick(this.desks);
    return this.log.press<IssuedTicketView>(
      'issue',
      (options) => this.api.tickets.issue(hallId, { itemIds: [itemId], purpose }, options),
      ({ ticket }) => ticket.id,
    );
  }

  private async cancel({ ticket, token }: IssuedTicketView): Promise<void> {
    const { baseUrl } = this;
    const phone = createApi({ baseUrl, fetch: this.log.fetch, bearer: () => token });
    await this.log.press('cancel', (options) => phone.citizen.cancel(options), ticket.id);
  }
}
