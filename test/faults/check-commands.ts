import type { PressedCommand } from './command-log';
import type { Evidence, StoredAnswer, StoredStep } from './evidence';

/** Each key press and each step is one of these; `ok` and `recovered` are as it should be. */
export interface CommandVerdict {
  readonly acknowledged: number;
  /** Refused with a reason, and without effect. */
  readonly refused: number;
  /** Told to somebody, and not in the database as it was told. */
  readonly lost: number;
  /** Carried out more often than it was pressed. */
  readonly duplicated: number;
  /** In the database though nobody has pressed for it, or though it was refused. */
  readonly unexpected: number;
  /** Nobody was told, and yet it was carried out; the next look at the window showed it. */
  readonly recovered: number;
  /** The first few faults in words. */
  readonly examples: readonly string[];
}

const EXAMPLES = 20;
const OK = 200;

type Fault = 'lost' | 'duplicated' | 'unexpected';
type Blame = (fault: Fault, words: string) => void;

/** Compares what people were told with what is stored: by the key of each press and by its effect. */
export function checkCommands(
  commands: readonly PressedCommand[],
  { answers, steps }: Pick<Evidence, 'answers' | 'steps'>,
): CommandVerdict {
  const faults = { lost: 0, duplicated: 0, unexpected: 0 };
  const examples: string[] = [];
  const blame: Blame = (fault, words) => {
    faults[fault] += 1;
    if (examples.length < EXAMPLES) examples.push(`${fault}: ${words}`);
  };
  const withAnswers = commands.map((pressed) => ({ pressed, stored: answers.get(pressed.key) }));
  for (const { pressed, stored } of withAnswers) judgeAnswer(pressed, stored, blame);
  const effects = withAnswers.flatMap(({ pressed, stored }) => effectOf(pressed, stored) ?? []);
  judgeSteps(effects, steps, blame);
  const having = (outcome: PressedCommand['outcome']) =>
    withAnswers.filter(({ pressed }) => pressed.outcome === outcome);
  return {
    acknowledged: having('done').length,
    refused: having('refused').length,
    ...faults,
    recovered: having('unanswered').filter(({ stored }) => stored?.status === OK).length,
    examples,
  };
}

function judgeAnswer(
  pressed: PressedCommand,
  stored: StoredAnswer | undefined,
  blame: Blame,
): void {
  const { outcome, action, ticketId } = pressed;
  const wasDone = stored?.status === OK;
  if (outcome === 'refused' && wasDone) {
    blame('unexpected', `${nameOf(pressed)} was refused and carried out`);
  }
  if (outcome !== 'done') return;
  if (!wasDone) {
    blame('lost', `${nameOf(pressed)} has no stored answer`);
    return;
  }
  // The answer to a phone need not name the ticket: there is only the one.
  if (action !== 'cancel' && stored.ticketId !== ticketId) {
    blame('unexpected', `${nameOf(pressed)} is stored for ticket ${stored.ticketId}`);
  }
}

/** The step that ought to be there. */
function effectOf(
  { action, outcome, ticketId }: PressedCommand,
  stored: StoredAnswer | undefined,
): StoredStep | undefined {
  const about = ticketId ?? stored?.ticketId ?? null;
  const hasEffect = outcome === 'done' || stored?.status === OK;
  return hasEffect && about !== null ? { action, ticketId: about } : undefined;
}

function judgeSteps(due: readonly StoredStep[], found: readonly StoredStep[], blame: Blame): void {
  const [dueTimes, foundTimes] = [timesOf(due), timesOf(found)];
  for (const step of new Set([...dueTimes.keys(), ...foundTimes.keys()])) {
    const surplus = (foundTimes.get(step) ?? 0) - (dueTimes.get(step) ?? 0);
    if (surplus < 0) blame('lost', `${step}, ${-surplus} times`);
    if (surplus > 0) {
      blame(dueTimes.has(step) ? 'duplicated' : 'unexpected', `${step}, ${surplus} times`);
    }
  }
}

function nameOf({ action, key, ticketId }: PressedCommand): string {
  return `${action} of ${ticketId ?? 'nobody'} under ${key}`;
}

function timesOf(steps: readonly StoredStep[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { action, ticketId } of steps) {
    const step = `${action} of ${ticketId}`;
    times.set(step, (times.get(step) ?? 0) + 1);
  }
  return times;
}
