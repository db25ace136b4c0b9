import type { HallEventPayloads, HallEventType, Room } from '@onewindow/contracts';

/** An event before its hall has given it a number. */
export type HallEventDraft = {
  [T in HallEventType]: {
    readonly type: T;
    readonly rooms: readonly Room[];
    readonly payload: HallEventPayloads[T];
  };
}[HallEventType];

/** Who did what to what. `details` never holds an ID number, a phone or a token. */
export interface AuditDraft {
  readonly action: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
}
