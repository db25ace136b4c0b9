import { createApi, type Api, type Fetch } from '@onewindow/client';
import type { IssuedTicketView, TicketView } from '@onewindow/contracts';
import type { HallUnderTest } from './hall-under-test';
import type { StaffSignIn } from './sign-ins';

const HALL = 'zc';

/** The kiosk without its screen, for journeys about another one. */
export function kioskOf(hall: HallUnderTest): Api {
  const { devices } = hall.readSignIns();
  const key = devices.map(({ path }) => /kiosk\/#device=(\S+)/.exec(path)?.[1]).find(Boolean);
  return createApi({ baseUrl: hall.baseUrl, bearer: () => key });
}

/** Somebody of the staff without the console. */
export async function signedIn(
  { baseUrl }: HallUnderTest,
  { username, password }: StaffSignIn,
): Promise<Api> {
  const api = createApi({ baseUrl, fetch: fetchWithCookie() });
  await api.session.signIn({ hallId: HALL, username, password });
  return api;
}

function fetchWithCookie(): Fetch {
  let cookie = '';
  return async (url, init) => {
    const response = await fetch(url, { ...init, headers: { ...init.headers, cookie } });
    const [given] = response.headers.getSetCookie();
    if (given !== undefined) cookie = given.split(';', 1)[0] ?? '';
    return response;
  };
}

/** A clerk at a window who does what a journey needs, one ticket at a time. */
export class ClerkAtWindow {
  private constructor(private readonly api: Api) {}

  /** @param nth of the clerks the sign-ins name; one cannot be at two windows */
  static async goTo(hall: HallUnderTest, windowId: string, nth = 0): Promise<ClerkAtWindow> {
    const account = hall.readSignIns().staff.filter(({ role }) => role === 'clerk')[nth];
    if (!account) throw new Error('The sign-ins name too few clerks');
    return ClerkAtWindow.signIn(hall, windowId, account);
  }

  static async signIn(
    hall: HallUnderTest,
    windowId: string,
    account: StaffSignIn,
  ): Promise<ClerkAtWindow> {
    const api = await signedIn(hall, account);
    await api.windowSession.open(HALL, { windowId });
    return new ClerkAtWindow(api);
  }

  /** Calls until it is this one's turn; those before leave. */
  async callUntil({ ticket: wanted }: IssuedTicketView): Promise<void> {
    for (;;) {
      const { ticket } = await this.api.windowSession.callNext(HALL);
      if (!ticket) throw new Error(`${wanted.label} does not wait`);
      if (ticket.id === wanted.id) return;
      await this.api.tickets.cancel(HALL, ticket.id);
    }
  }

  async callNext(): Promise<TicketView> {
    const { ticket } = await this.api.windowSession.callNext(HALL);
    if (!ticket) throw new Error('Nobody waits');
    return ticket;
  }

  async recall({ ticket }: IssuedTicketView): Promise<void> {
    await this.api.tickets.recall(HALL, ticket.id);
  }

  async markMissed({ ticket }: IssuedTicketView): Promise<void> {
    await this.api.tickets.markMissed(HALL, ticket.id);
  }

  async start({ ticket }: Pick<IssuedTicketView, 'ticket'>): Promise<void> {
    await this.api.tickets.start(HALL, ticket.id);
  }

  async complete({ ticket: { id, cases } }: Pick<IssuedTicketView, 'ticket'>): Promise<void> {
    const outcomes = cases.map(({ id: caseId }) => ({ caseId, outcome: 'accepted' as const }));
    await this.api.tickets.complete(HALL, id, { outcomes });
  }
}
