import {
  SUBSCRIBED_ROOMS_AT_MOST,
  WIRE_NAME_MAX_LENGTH,
  type Cursor,
  type Room,
  type SubscribeRequest,
} from '@onewindow/contracts';

/** Reads what a client has sent, or undefined when it is no subscription. Rooms are judged later. */
export function parseSubscribe(body: unknown): SubscribeRequest | undefined {
  if (!isRecord(body)) return undefined;
  const { hallId, rooms, cursor } = body;
  if (!isShortText(hallId) || !Array.isArray(rooms) || rooms.length > SUBSCRIBED_ROOMS_AT_MOST) {
    return undefined;
  }
  if (!rooms.every(isShortText)) return undefined;
  const wanted = [...new Set(rooms)] as Room[];
  if (cursor === undefined || cursor === null) return { hallId, rooms: wanted };
  const parsed = parseCursor(cursor);
  return parsed && { hallId, rooms: wanted, cursor: parsed };
}

function parseCursor(body: unknown): Cursor | undefined {
  if (!isRecord(body)) return undefined;
  const { epoch, seq } = body;
  const isNumber = typeof seq === 'number' && Number.isSafeInteger(seq) && seq >= 0;
  return isShortText(epoch) && isNumber ? { epoch, seq } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= WIRE_NAME_MAX_LENGTH;
}
