import type { FollowUpView } from '@onewindow/contracts';

export function aFollowUp(over: Partial<FollowUpView> = {}): FollowUpView {
  return {
    id: 'f1',
    state: 'NEW',
    finding: null,
    contact: null,
    extension: 'NONE',
    ownerId: null,
    askedById: null,
    ratedStaffId: 'clerk',
    openedAt: '2026-09-30T06:00:00.000Z',
    level: 1,
    labels: ['115'],
    comment: null,
    channel: 'PAD',
    ratedAt: '2026-09-30T06:00:00.000Z',
    ticketLabel: 'A012',
    windowId: 'A01',
    windowName: 'A01',
    ratedStaffName: '陈晓雯',
    ownerName: null,
    term: {
      startedAt: '2026-09-30T06:00:00.000Z',
      halfAt: '2026-10-08T03:30:00.000Z',
      nearlyAt: '2026-10-08T06:48:00.000Z',
      dueAt: '2026-10-08T09:00:00.000Z',
      urgency: 'in-time',
    },
    callBack: null,
    excluded: false,
    reply: null,
    repliedAt: null,
    closedAt: null,
    ...over,
  };
}
