import type { OfflineLease, OfflineLeaseView, OfflineTermsView } from '@onewindow/contracts';

export const DATE = '2026-03-02';
export const NINE = Date.parse(`${DATE}T09:00:00+08:00`);
export const MINUTE = 60_000;

export function aLease(fields: Partial<OfflineLease> = {}): OfflineLease {
  return {
    leaseId: 'lease-1',
    deviceId: 'k1',
    prefix: 'XA',
    from: 1,
    to: 4,
    businessDate: DATE,
    epoch: 'first',
    issuedAt: new Date(NINE - 60 * MINUTE).toISOString(),
    signature: 'signed',
    ...fields,
  };
}

const day = {
  from: new Date(NINE - 60 * MINUTE).toISOString(),
  until: new Date(NINE + 480 * MINUTE).toISOString(),
};

export const TERMS: OfflineTermsView = {
  served: [['A-ZH', 'A-JS'], ['B-HZ']],
  queues: ['A-ZH', 'A-JS', 'B-HZ', 'A-LJ'].map((queueId) => ({
    queueId,
    collectQueueId: queueId === 'A-ZH' ? 'A-LJ' : null,
    areaIds: [],
    hours: [day],
  })),
};

export function aLeaseView(fields: Partial<OfflineLease> = {}, at = NINE): OfflineLeaseView {
  return { lease: aLease(fields), at: new Date(at).toISOString(), terms: TERMS };
}

/** The clocks of a browser, moved by hand. */
export class HandClocks {
  wallAt = NINE;
  steadyAt = 1_000;

  readonly wall = () => this.wallAt;
  readonly steady = () => this.steadyAt;

  pass(milliseconds: number): void {
    this.wallAt += milliseconds;
    this.steadyAt += milliseconds;
  }

  /** Somebody sets the clock on the wall. */
  jump(milliseconds: number): void {
    this.wallAt += milliseconds;
  }

  /** The next page begins to count anew. */
  restart(): void {
    this.steadyAt = 0;
  }
}
