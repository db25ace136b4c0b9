import type { IssuedTicketView, VisitPlanView } from '@onewindow/contracts';

const named = (text: string) => ({ zhHans: text, zhHant: text, en: text });

export function aPlan(fields: Partial<VisitPlanView> = {}): VisitPlanView {
  return {
    queueId: 'B-HZ',
    queueNames: named('户政'),
    areas: [{ id: 'B5', names: named('户政交警服务厅') }],
    ahead: 3,
    wait: { kind: 'range', lowMinutes: 10, highMinutes: 20 },
    priorities: ['elder', 'disabled'],
    ...fields,
  };
}

/** An issued ticket, for tests. */
export function anIssuedTicket(label: string): IssuedTicketView {
  return {
    ticket: {
      id: `id-${label}`,
      label,
      businessDate: '2026-03-02',
      queueId: 'B-HZ',
      purpose: 'apply',
      state: 'waiting',
      origin: 'kiosk',
      offline: false,
      language: 'zh-Hans',
      priorityClass: null,
      order: { dueAt: '2026-03-02T01:15:00.000Z', rank: 0, sequence: 1 },
      issuedAt: '2026-03-02T01:00:00.000Z',
      slotStartAt: null,
      firstCalledAt: null,
      calledAt: null,
      lastCallAt: null,
      callCount: 0,
      startedAt: null,
      endedAt: null,
      windowId: null,
      reservedWindowId: null,
      reservedAreaId: null,
      reservedUntil: null,
      eligibleAt: null,
      returnWindowId: null,
      note: null,
      pressId: null,
      cases: [],
    },
    token: 'ZC-ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    trackUrl: 'http://localhost:8080/t/ZC-ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    ...aPlan(),
  };
}
