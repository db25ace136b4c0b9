import { request, type Agent } from 'node:http';
import { createApi, type Api, type Fetch } from '@onewindow/client';
import type { CalledTicket, Desk, Hands } from './desk';

/** A browser and a kiosk at one desk, over HTTP, each with its own sign-in. */
export class HttpHands implements Hands {
  private readonly kiosk: Api;
  private readonly clerk: Api;

  constructor(
    baseUrl: string,
    agent: Agent,
    private readonly desk: Desk,
  ) {
    const { kioskKey, sessionToken } = desk;
    this.kiosk = createApi({ baseUrl, fetch: leanFetch(agent), bearer: () => kioskKey });
    this.clerk = createApi({
      baseUrl,
      fetch: leanFetch(agent, { cookie: `ow_session=${sessionToken}` }),
    });
  }

  async issue(): Promise<string> {
    const { hallId, itemId, purpose } = this.desk;
    const request = { itemIds: [itemId], purpose };
    return (await this.kiosk.tickets.issue(hallId, request)).ticket.id;
  }

  async call(): Promise<CalledTicket | undefined> {
    const { ticket } = await this.clerk.windowSession.callNext(this.desk.hallId);
    return ticket ? { id: ticket.id, caseIds: ticket.cases.map(({ id }) => id) } : undefined;
  }

  start(ticketId: string): Promise<unknown> {
    return this.clerk.tickets.start(this.desk.hallId, ticketId);
  }

  complete({ id, caseIds }: CalledTicket): Promise<unknown> {
    const outcomes = caseIds.map((caseId) => ({ caseId, outcome: 'accepted' }) as const);
    return this.clerk.tickets.complete(this.desk.hallId, id, { outcomes });
  }
}

/**
 * `fetch` over kept connections without the streams of the real one, which cost whoever measures
 * more than the server spends on an answer.
 */
export function leanFetch(agent: Agent, always: Readonly<Record<string, string>> = {}): Fetch {
  return (url, { method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      const asked = request(url, { agent, method, headers: { ...headers, ...always }, signal });
      asked.once('error', reject);
      asked.once('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, text: () => Promise.resolve(text) });
        });
      });
      asked.end(body);
    });
}
