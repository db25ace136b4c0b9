import type {
  IssueTicketRequest,
  MergeOfflineTicketsRequest,
  OfflineLease,
} from '@onewindow/contracts';
import { ApiRefusal, ApiUnreachable, type Api, type CommandOptions } from '@onewindow/client';
import { aDirectory, anItem, aQueue } from '../hall/catalogue.fixture';
import { anIssuedTicket, aPlan } from '../visit/issued.fixture';
import { KioskClock } from './kiosk-clock';
import { MemoryStore } from './memory-store.fake';
import { aLeaseView, HandClocks } from './offline.fixture';
import { OfflineDesk } from './offline-desk';
import { OfflineKeeper } from './offline-keeper';
import { TicketOffice } from './ticket-office';

export const HALL = 'zc';
export const REQUEST: IssueTicketRequest = { itemIds: ['a'], purpose: 'apply', language: 'en' };
const directory = aDirectory(
  [
    anItem('a', { queueId: 'A-ZH' }),
    anItem('b', { queueId: 'B-HZ' }),
    anItem('closed', { queueId: 'A-JS' }),
  ],
  [aQueue('A-ZH'), aQueue('A-LJ'), aQueue('B-HZ'), aQueue('A-JS', { status: 'closed' })],
);

export const lost = new ApiUnreachable('network lost');
export const refusal = (code: 'ticketing.queue-closed' | 'request.expired') =>
  new ApiRefusal(409, { code, message: '', details: {}, requestId: '' });

/** A server of a few lines: it answers, or it is away. */
export class Server {
  isAway = false;
  lease = aLeaseView();
  issue: () => Promise<ReturnType<typeof anIssuedTicket>> = () =>
    Promise.resolve(anIssuedTicket('A001'));
  readonly asked: (OfflineLease | undefined)[] = [];
  readonly keys: { key: string; ageMs: number }[] = [];
  readonly merged: MergeOfflineTicketsRequest[] = [];

  readonly api = {
    tickets: {
      plan: () => this.answer(() => Promise.resolve(aPlan({ ahead: 3 }))),
      issue: (_: string, __: unknown, { command: press }: CommandOptions = {}) => {
        this.keys.push({ key: press?.key ?? '', ageMs: press?.ageMs() ?? 0 });
        return this.answer(this.issue);
      },
    },
    offline: {
      lease: (_: string, { held }: { held?: OfflineLease }) =>
        this.answer(() => {
          this.asked.push(held);
          return Promise.resolve(this.lease);
        }),
      merge: (_: string, request: MergeOfflineTicketsRequest) =>
        this.answer(() => {
          this.merged.push(request);
          return Promise.resolve({
            mergeId: 'm',
            tickets: request.tickets.map(({ id }) => ({
              id,
              outcome: 'created' as const,
              rejection: null,
            })),
          });
        }),
    },
  } as unknown as Api;

  private answer<T>(work: () => Promise<T>): Promise<T> {
    return this.isAway ? Promise.reject(lost) : work();
  }
}

/** A kiosk's page; another one over the same store is the browser started anew. */
export async function aPage(
  server: Server,
  clocks: HandClocks,
  store: MemoryStore,
  reachable = () => !server.isAway,
) {
  const kept = await store.all();
  const clock = new KioskClock(clocks, kept.contact);
  const keeper = new OfflineKeeper(server.api, store, clock, clocks, kept);
  const desk = new OfflineDesk(store, clock, clocks, () => keeper.lease);
  const hall = () => ({ hallId: HALL, directory, reachable: reachable() });
  return { office: new TicketOffice(server.api, store, desk, clocks, hall), keeper };
}

export async function aReadyKiosk(reachable?: () => boolean) {
  const server = new Server();
  const clocks = new HandClocks();
  const store = new MemoryStore();
  const page = await aPage(server, clocks, store, reachable);
  await page.keeper.heard(HALL);
  return { server, clocks, store, ...page };
}
