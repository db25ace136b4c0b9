/** Each room by its rules; nothing of ours in here. */
import { applyToArea, applyToHall, type AreaBoard, type HallBoard } from './third-party-boards';
import { applyToWindowRoom, type WindowRoom } from './third-party-desks';
import type { WireEvent } from './third-party-event';
import { applyToFloor, type Floor } from './third-party-floor';
import { applyToQueueRoom, type QueueRoom } from './third-party-lines';
import { applyToTicket, type Ticket } from './third-party-ticket';

interface Pad {
  readonly kind: 'pad';
  readonly windowId: string;
  invitation: { readonly serviceId?: string } | null;
}

interface Alarms {
  readonly kind: 'alarms';
  open: readonly { readonly id: string }[];
}

interface Notices {
  readonly kind: 'notices';
  notices: readonly { readonly id: string }[];
}

export type State =
  HallBoard | AreaBoard | QueueRoom | WindowRoom | Floor | Ticket | Pad | Alarms | Notices;

/** Carries a state on by one event, in place. */
export function applyTo(state: State, event: WireEvent): void {
  switch (state.kind) {
    case 'hall':
      return applyToHall(state, event);
    case 'area':
      return applyToArea(state, event);
    case 'queue':
      return applyToQueueRoom(state, event);
    case 'window':
      return applyToWindowRoom(state, event);
    case 'floor':
      return applyToFloor(state, event);
    case 'ticket':
      return applyToTicket(state, event);
    case 'pad':
      return applyToPad(state, event);
    case 'alarms':
      return applyToAlarms(state, event);
    case 'notices':
      return applyToNotices(state, event);
  }
}

function applyToPad(pad: Pad, { type, payload }: WireEvent): void {
  const { windowId, ...invitation } = payload;
  if (type === 'rating.invited' && windowId === pad.windowId) pad.invitation = invitation;
  const isOver = payload.serviceId === pad.invitation?.serviceId;
  if (type === 'rating.closed' && isOver) pad.invitation = null;
}

function applyToAlarms(room: Alarms, { type, payload }: WireEvent): void {
  const { alarmId, ...told } = payload;
  if (type === 'alarm.raised') {
    const { id } = payload as { readonly id: string };
    const isKnown = room.open.some((alarm) => alarm.id === id);
    const anew = { ...told, id };
    room.open = isKnown
      ? room.open.map((alarm) => (alarm.id === id ? anew : alarm))
      : [...room.open, anew];
  }
  if (type === 'alarm.acknowledged') {
    room.open = room.open.map((alarm) => (alarm.id === alarmId ? { ...alarm, ...told } : alarm));
  }
  if (type === 'alarm.ended') room.open = room.open.filter(({ id }) => id !== alarmId);
}

function applyToNotices(room: Notices, { type, payload }: WireEvent): void {
  if (type === 'notice.shown') {
    const shown = payload as { readonly id: string };
    const others = room.notices.filter(({ id }) => id !== shown.id);
    room.notices = [...others, shown].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  if (type === 'notice.ended') {
    room.notices = room.notices.filter(({ id }) => id !== payload.noticeId);
  }
}
