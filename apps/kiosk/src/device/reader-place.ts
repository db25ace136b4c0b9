import type { ReaderOrders } from '@onewindow/contracts';

/** Where the agent of the card reader listens, and what it lets this page in by. */
export interface ReaderPlace {
  readonly url: string;
  readonly token: string;
}

const READER_URL = 'onewindow.reader';
const READER_TOKEN = 'onewindow.reader-token';
/** An agent is part of the machine: a card is read out to no other. */
const AGENT_URL = /^ws:\/\/127\.0\.0\.1:\d{1,5}$/;

export function readerPlace(url: string | null, token: string | null): ReaderPlace | null {
  return url !== null && AGENT_URL.test(url) && token ? { url, token } : null;
}

export function keptReaderPlace(storage: Pick<Storage, 'getItem'>): ReaderPlace | null {
  return readerPlace(storage.getItem(READER_URL), storage.getItem(READER_TOKEN));
}

export function keepReaderPlace(
  { url, token }: ReaderPlace,
  storage: Pick<Storage, 'setItem'>,
): void {
  storage.setItem(READER_URL, url);
  storage.setItem(READER_TOKEN, token);
}

/** What the hall says of the reader of this kiosk. */
export function orderedReaderPlace(orders: ReaderOrders): ReaderPlace {
  return { url: `ws://127.0.0.1:${orders.port}`, token: orders.token };
}
