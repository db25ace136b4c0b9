import type { HallEvent, Room } from '@onewindow/contracts';

/** One frame as the hall has sent it, to be sent again by the bare server. */
export interface RecordedFrame {
  readonly rooms: readonly Room[];
  readonly event: HallEvent;
  /** From the first frame on. */
  readonly afterMs: number;
}

export type BareQuestion = 'address' | { readonly replay: readonly RecordedFrame[] };
