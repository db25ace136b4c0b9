/** Place in line, as docs/live-wire.md describes it. */
export interface Order {
  readonly dueAt: string;
  readonly rank: number;
  readonly sequence: number;
}

/** An event as that page describes it: the fields a screen looks at, of whatever type it is. */
export interface WireEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: string;
  readonly payload: Payload;
}

export interface Payload {
  readonly ticketId?: string;
  readonly label?: string;
  readonly queueId?: string;
  readonly order?: Order;
  readonly issuedAt?: string;
  readonly ahead?: number;
  readonly from?: string;
  readonly state?: string;
  readonly undid?: string;
  readonly left?: {
    readonly state: string;
    readonly queueId: string;
    readonly order: Order;
    readonly windowId: string | null;
  };
  readonly windowId?: string | null;
  readonly areaId?: string | null;
  readonly sessionId?: string | null;
  readonly fromSessionId?: string;
  readonly callCount?: number;
  readonly language?: string;
  readonly voice?: unknown;
  readonly calledAt?: string | null;
  readonly since?: string | null;
  readonly returnAt?: string | null;
  readonly reason?: string;
  readonly queueIds?: readonly string[];
  readonly formerQueueIds?: readonly string[];
  readonly sessions?: number;
  readonly isOpen?: boolean;
  readonly status?: string;
  readonly businessDate?: string;
  readonly serviceId?: string;
  readonly alarmId?: string;
  readonly noticeId?: string;
}

/** Times and ids compare as text; null comes first. */
export function byText(a: string | null, b: string | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** A list with the thing of this ticket taken out. */
export function withoutTicket<T extends { readonly ticketId: string }>(
  list: readonly T[],
  ticketId: string | undefined,
): T[] {
  return list.filter((one) => one.ticketId !== ticketId);
}
