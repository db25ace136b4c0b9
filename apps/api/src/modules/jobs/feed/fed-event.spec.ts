import { fedJobId, type FedEvent } from './fed-event';

const TURNED: FedEvent = {
  hallId: 'zc',
  seq: 42,
  type: 'hall.day-turned',
  at: '2026-01-06T00:00:00.000Z',
  payload: { businessDate: '2026-01-06' },
};

describe(fedJobId.name, () => {
  it('tells halls, consumers and events apart', () => {
    const ids = [
      fedJobId('ticket-expiry', TURNED),
      fedJobId('reports', TURNED),
      fedJobId('ticket-expiry', { ...TURNED, seq: 43 }),
      fedJobId('ticket-expiry', { ...TURNED, hallId: 'nb' }),
    ];
    expect(new Set(ids).size).toBe(4);
  });

  it('is the same for the same event, and legal for BullMQ', () => {
    expect(fedJobId('ticket-expiry', TURNED)).toBe('zc.ticket-expiry.42');
    expect(fedJobId('ticket-expiry', TURNED)).not.toContain(':');
  });
});
