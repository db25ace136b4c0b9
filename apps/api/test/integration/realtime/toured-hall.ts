import type { Api } from '@onewindow/client';
import type { IssuedTicketView, TicketView } from '@onewindow/contracts';
import { toldOfAnswers } from './told-of-answers';

/** What a tour needs of a hall in which nobody is at a window yet; today can be booked. */
export interface TouredHall {
  readonly hallId: string;
  /** Two of a queue that `windowId` serves, and one of another queue. */
  readonly itemIds: readonly string[];
  readonly windowId: string;
  /** One that the window does not serve, and its like may be lent to. */
  readonly loanQueueId: string;
  readonly kiosk: Api;
  readonly guide: Api;
  readonly supervisor: Api;
  /** A second supervisor, for what nobody may do alone. */
  readonly deputy: Api;
  readonly clerk: Api;
  readonly successor: Api;
  /** Clerks of one window. */
  readonly together: readonly { readonly api: Api; readonly windowId: string }[];
  readonly holderOf: (taken: Pick<IssuedTicketView, 'token'>) => Api;
  readonly letPass: (ms: number) => Promise<void>;
  readonly loseConnections: () => Promise<void>;
  readonly onlooker?: Onlooker | undefined;
}

/** Told of each step that is taken, with the answer it got, before the next one. */
export type Onlooker = (answer: unknown) => Promise<void>;

/** The same hall; if there is an onlooker, it sees all that is done there. */
export function lookedOn(hall: TouredHall): TouredHall {
  const { onlooker } = hall;
  if (!onlooker) return hall;
  const told = (api: Api) => toldOfAnswers(api, onlooker);
  return {
    ...hall,
    kiosk: told(hall.kiosk),
    guide: told(hall.guide),
    supervisor: told(hall.supervisor),
    deputy: told(hall.deputy),
    clerk: told(hall.clerk),
    successor: told(hall.successor),
    together: hall.together.map(({ api, windowId }) => ({ api: told(api), windowId })),
    holderOf: (taken) => told(hall.holderOf(taken)),
    loseConnections: async () => onlooker(await hall.loseConnections()),
  };
}

export function outcomesOf({ cases }: TicketView) {
  return { outcomes: cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const })) };
}
