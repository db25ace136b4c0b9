import { fedJobId, type FedEvent } from './fed-event';

const TURNED: FedEvent = {
  hallId: 'zc',
  epoch: 'e1',
  seq: 42,
  type: 'hall.day-turned',
  at: '2026-01-06T00:00:00.000Z',
  payload: { businessDate: '2026-01-06' },
};

describe(fedJobId.name, () => {
  it('tells halls, streams, consumers and events apart', () => {
    const ids = [
      fedJobId('ticket-expiry', TURNED),
      fedJobId('reports', TURNED),
      fedJobId('ticket-expiry', { ...TURNED, seq: 43 }),
      fedJobId('ticket-expiry', { ...TURNED, hallId: 'nb' }),
      fedJobId('ticket-expiry', { ...TURNED, epoch: 'e2' }),
    ];
    expect(new Set(ids).size).toBe(5);
  });

  it('is the same for the same event, and legal for BullMQ', () => {
    expect(fedJobId('ticket-expiry', TURNED)).toBe('zc.e1.ticket-expiry.42');
    expect(fedJobId('ticket-expiry', TURNED)).not.toContain(':');
  });
});
