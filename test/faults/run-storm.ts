import { SAMPLE_HALL } from '../load/bench-halls';
import { withClient } from '../load/with-client';
import { checkCommands } from './check-commands';
import { checkScreens } from './check-screens';
import { nowMs } from './command-log';
import type { CrowdRecord } from './crowd-messages';
import { culpritsFor } from './culprits';
import { readEvidence } from './evidence';
import { MemoryWatch } from './memory';
import { planStorm } from './plan';
import { recoveriesOf, type FaultSpan } from './recovery';
import { countFaults, limitsOf, type FaultsReport } from './report';
import { onStage, type Stage } from './stage';
import { raiseStorm } from './storm';
import type { FaultsWish } from './wish';
import { awaitRightScreens, type ScreensAtTheEnd } from './wrong-screens';

type Say = (progress: string) => void;

/** What a storm leaves to be judged. */
interface Aftermath extends CrowdRecord {
  readonly faults: readonly FaultSpan[];
  readonly atTheEnd: ScreensAtTheEnd;
  readonly apiMemoryPeakMb: number;
  readonly stormSeconds: number;
}

/** One storm over one hall, judged from what people were told and what the database has. */
export function runStorm(wish: FaultsWish, say: Say): Promise<FaultsReport> {
  return onStage(wish, say, async (stage) => {
    const aftermath = await weather(stage, wish, say);
    say('comparing what was told with what is stored');
    return judge(wish.seed, stage.url, aftermath);
  });
}

async function weather(stage: Stage, wish: FaultsWish, say: Say): Promise<Aftermath> {
  const { api, crowds, url } = stage;
  const memory = new MemoryWatch(() => api.pids());
  const startedAt = nowMs();
  try {
    const culprits = culpritsFor({ ...stage, tiredScreens: crowds.tired });
    const faults = await raiseStorm(planStorm(wish.seed, wish.isShort), culprits, say);
    const over = Math.max(...faults.map(({ until }) => until));
    say('the storm is over; everybody ends what they have begun');
    await crowds.stopWorking();
    const { commands } = await crowds.tell();
    const quiet = Math.max(over, ...commands.map(({ endedAt }) => endedAt));
    const limitMs = limitsOf(wish).screensSeconds * 1_000;
    const atTheEnd = await withClient(url, (client) =>
      awaitRightScreens(client, SAMPLE_HALL, () => crowds.show(), quiet, limitMs),
    );
    const told = await crowds.tell();
    const stormSeconds = (over - startedAt) / 1_000;
    return { ...told, faults, atTheEnd, apiMemoryPeakMb: memory.peakMb, stormSeconds };
  } finally {
    memory.stop();
  }
}

async function judge(seed: number, url: string, aftermath: Aftermath): Promise<FaultsReport> {
  const { commands, screens, faults, atTheEnd, apiMemoryPeakMb, stormSeconds } = aftermath;
  const evidence = await withClient(url, (client) => readEvidence(client, SAMPLE_HALL));
  const pressed = checkCommands(commands, evidence);
  const events = checkScreens(screens, evidence.events);
  const recoveries = recoveriesOf(commands, faults);
  return {
    seed,
    acknowledged: pressed.acknowledged,
    lost: pressed.lost + events.lost,
    duplicated: pressed.duplicated + events.duplicated,
    unexpected: pressed.unexpected + events.unexpected,
    recovered: pressed.recovered + events.recovered,
    screensWrong: atTheEnd.wrong,
    recoverySeconds: recoveries[0]?.seconds ?? 0,
    commands: {
      ...pressed,
      retried: commands.filter(({ requestsAt }) => requestsAt.length > 1).length,
    },
    slowestRecoveries: recoveries.slice(0, 5),
    events,
    screens: { ...atTheEnd, count: screens.length },
    brokenRules: evidence.brokenRules,
    faults: countFaults(faults),
    apiMemoryPeakMb,
    stormSeconds,
  };
}
