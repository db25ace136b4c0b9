import type { QueueRoomState, WindowSummary } from '@onewindow/contracts';
import {
  NO_LINES_SEEN,
  SPOKEN_WITHIN_MS,
  tellNext,
  tellPauses,
  type SeenAsides,
  type SeenQueue,
  type SeenWindow,
  type WindowMemory,
} from '@onewindow/voice';
import type { BoardTime } from '../calls/call-board';

/** What a board shows of its lines and windows. */
export interface AsidesPicture {
  readonly lines: readonly QueueRoomState[];
  readonly windows: readonly WindowSummary[];
  readonly time: BoardTime;
  /** Real milliseconds since the picture was last known to be right. */
  readonly quietMs: number;
}

/** Which of them are wanted. */
export interface WantedAsides {
  readonly getReady: boolean;
  readonly pause: boolean;
}

/** What an area says by the way; it remembers what it has seen. */
export class AreaAsides {
  private next = NO_LINES_SEEN;
  private windows: WindowMemory = null;

  see(picture: AsidesPicture, wanted: WantedAsides): SeenAsides {
    // What has come about while the network was away is not told as if it were news.
    if (picture.quietMs >= SPOKEN_WITHIN_MS) this.forget();
    const next = tellNext(this.next, picture.lines.flatMap(calledLine));
    const pauses = tellPauses(this.windows, picture.windows.map(seenWindow(picture.time)));
    this.next = next.memory;
    this.windows = pauses.memory;
    return {
      said: [...(wanted.pause ? pauses.said : []), ...(wanted.getReady ? next.said : [])],
      holding: new Set([...next.holding, ...pauses.holding]),
    };
  }

  private forget(): void {
    this.next = { ...NO_LINES_SEEN, told: this.next.told };
    this.windows = null;
  }
}

/** Nobody gets ready for a queue that is not being called. */
function calledLine({ queue, line }: QueueRoomState): readonly SeenQueue[] {
  return queue.status === 'closed' || queue.windowsOpen === 0 ? [] : [line];
}

function seenWindow({ nowMs, rate }: BoardTime) {
  return ({ id, state, since }: WindowSummary): SeenWindow => ({
    id,
    state,
    forMs: since === null ? Infinity : (nowMs - Date.parse(since)) / (rate > 0 ? rate : 1),
  });
}
