import type { TicketState } from '@onewindow/contracts';
import type { EpochMs } from '../time';
import { isTerminal } from '../ticket/ticket-transitions';
import { undoneBy, type LoggedStep } from './logged-step';

/** What the steps of a ticket say of its row. */
export interface ReplayedTicket {
  readonly state: TicketState;
  readonly queueId: string;
  readonly issuedAt: EpochMs;
  readonly firstCalledAt?: EpochMs | undefined;
  readonly calledAt?: EpochMs | undefined;
  readonly lastCallAt?: EpochMs | undefined;
  readonly startedAt?: EpochMs | undefined;
  readonly endedAt?: EpochMs | undefined;
  readonly recallCount: number;
  readonly rejoinCount: number;
}

export interface Replay {
  readonly ticket: ReplayedTicket;
  /** Calls and recalls, those taken back among them: what was spoken stays counted. */
  readonly callCount: number;
  /** The steps that stand; a press that was taken back is as if it had never been made. */
  readonly standing: readonly LoggedStep[];
}

interface Frame {
  readonly step: LoggedStep;
  readonly after: ReplayedTicket;
}

/**
 * Works a ticket out anew from its steps, in the order of the log.
 *
 * @throws Error when an undo does not follow on the step it takes back, or there is no step at all
 */
export function replaySteps(steps: readonly LoggedStep[]): Replay {
  const frames: Frame[] = [];
  let callCount = 0;
  for (const step of steps) {
    const undone = undoneBy(step);
    if (undone === undefined) {
      frames.push({ step, after: afterStep(frames.at(-1)?.after, step) });
      if (step.action === 'call' || step.action === 'recall') callCount += 1;
    } else if (frames.pop()?.step.action !== undone) {
      throw new Error(`The log takes a ${undone} back that is not the latest step`);
    }
  }
  const last = frames.at(-1);
  if (!last) throw new Error('A ticket has at least the step that brought it into being');
  return { ticket: last.after, callCount, standing: frames.map(({ step }) => step) };
}

function afterStep(before: ReplayedTicket | undefined, step: LoggedStep): ReplayedTicket {
  const { to: state, queueId } = step;
  const at = notBeforeLatest(before, step.at);
  const ended = isTerminal(state) ? { endedAt: at } : {};
  const carried = before ?? { issuedAt: at, recallCount: 0, rejoinCount: 0 };
  return { ...carried, ...changesOf(step.action, carried, at), ...ended, state, queueId };
}

/** As in the ticket machine: the times of one ticket never run backwards. */
function notBeforeLatest(before: ReplayedTicket | undefined, at: EpochMs): EpochMs {
  if (!before) return at;
  const { issuedAt, lastCallAt = -Infinity, startedAt = -Infinity } = before;
  return Math.max(at, issuedAt, lastCallAt, startedAt);
}

type Carried = Omit<ReplayedTicket, 'state' | 'queueId'>;

function changesOf(action: string, before: Carried, at: EpochMs): Partial<Carried> {
  switch (action) {
    case 'check-in':
      return { issuedAt: at };
    case 'open-at-window':
      return { firstCalledAt: at, calledAt: at, lastCallAt: at, startedAt: at };
    case 'call':
      return {
        firstCalledAt: before.firstCalledAt ?? at,
        calledAt: at,
        lastCallAt: at,
        startedAt: undefined,
        recallCount: 0,
      };
    case 'recall':
      return { lastCallAt: at, recallCount: before.recallCount + 1 };
    case 'start':
    case 'resume':
      return { startedAt: at };
    case 'rejoin':
      return { rejoinCount: before.rejoinCount + 1, recallCount: 0 };
    case 'return':
    case 'transfer':
    case 'next-leg':
      return { recallCount: 0 };
    default:
      return {};
  }
}
