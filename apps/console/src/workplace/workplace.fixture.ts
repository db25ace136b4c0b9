import type { TicketView, WindowSessionView } from '@onewindow/contracts';

const names = { zhHans: '事项', zhHant: '事項', en: 'Item' };

/** A called ticket with two cases. */
export function aTicket(over: Partial<TicketView> = {}): TicketView {
  return {
    id: 'T1',
    label: 'A128',
    businessDate: '2026-03-02',
    queueId: 'A-ZH',
    purpose: 'apply',
    state: 'called',
    origin: 'kiosk',
    offline: false,
    language: 'zh-Hans',
    priorityClass: null,
    order: { dueAt: '2026-03-02T09:58:00.000+08:00', rank: 0, sequence: 128 },
    issuedAt: '2026-03-02T09:28:00.000+08:00',
    slotStartAt: null,
    firstCalledAt: '2026-03-02T10:00:00.000+08:00',
    calledAt: '2026-03-02T10:00:00.000+08:00',
    lastCallAt: '2026-03-02T10:00:00.000+08:00',
    callCount: 1,
    startedAt: null,
    endedAt: null,
    windowId: 'A11',
    reservedWindowId: null,
    reservedAreaId: null,
    reservedUntil: null,
    eligibleAt: null,
    returnWindowId: null,
    note: null,
    pressId: null,
    cases: ['c1', 'c2'].map((id) => ({
      id,
      itemId: `item-${id}`,
      itemNames: names,
      departmentNames: names,
      outcome: null,
    })),
    ...over,
  };
}

/** A window session without a ticket. */
export function aSession(over: Partial<WindowSessionView> = {}): WindowSessionView {
  return {
    id: 'S1',
    windowId: 'A11',
    windowName: '综合受理窗口03',
    areaId: 'A1',
    queueIds: ['A-ZH'],
    openedAt: '2026-03-02T09:00:00.000+08:00',
    pause: null,
    ticket: null,
    ...over,
  };
}
