import { SAMPLE_HALL } from '../load/bench-halls';
import type { Desk } from '../load/desk';
import { screensOfHall, type ScreenSetUp } from '../load/hall-screens';
import type { StaffedHall } from '../load/staffed-hall';
import type { CrowdRecord, HandsSetUp } from './crowd-messages';
import { CrowdProcess } from './crowd-process';

const KIOSKS = 20;
const CLERK_MEAN_MS = 7_000;
const KIOSK_MEAN_MS = 1_600;
/** So many windows and screens have a wall clock that is a day off; as many screens get tired. */
const ODD_ONES = 20;
const DAY_MS = 86_400_000;

export interface CrowdAddresses {
  readonly commands: string;
  readonly screens: string;
}

/** All who press keys and all screens of the hall, some of them with a wrong clock. */
export class Crowds {
  private constructor(
    private readonly hands: readonly CrowdProcess[],
    private readonly screens: readonly CrowdProcess[],
    /** Those that can be made to stand still. */
    readonly tired: CrowdProcess,
  ) {}

  static async start(
    { commands, screens }: CrowdAddresses,
    hall: StaffedHall,
    seed: number,
  ): Promise<Crowds> {
    const all = screensOfHall(hall.desks, hall.passes);
    const show = (some: readonly ScreenSetUp[], shiftMs = 0): Promise<CrowdProcess> =>
      CrowdProcess.start(
        { role: 'screens', baseUrl: screens, hallId: SAMPLE_HALL, screens: some },
        shiftMs,
      );
    const odd = everyNth(all, ODD_ONES);
    const oddClocks = odd.slice(0, ODD_ONES);
    const tired = odd.slice(ODD_ONES);
    const usual = all.filter((screen) => !odd.includes(screen));
    const watching = await Promise.all([show(usual), show(oddClocks, -DAY_MS), show(tired)]);
    const work = handsOf(commands, hall.desks, seed);
    const working = await Promise.all([
      CrowdProcess.start(work.usual),
      CrowdProcess.start(work.odd, DAY_MS),
    ]);
    return new Crowds(working, watching, watching[2]);
  }

  /** Fulfils when everybody has ended what they had begun. */
  async stopWorking(): Promise<void> {
    await Promise.all(this.hands.map((crowd) => crowd.stop()));
  }

  async show(): Promise<CrowdRecord['screens']> {
    const shown = await Promise.all(this.screens.map((crowd) => crowd.show()));
    return shown.flatMap(({ screens }) => screens);
  }

  async tell(): Promise<CrowdRecord> {
    const told = await Promise.all([...this.hands, ...this.screens].map((crowd) => crowd.tell()));
    return {
      commands: told.flatMap(({ commands }) => commands),
      screens: told.flatMap(({ screens }) => screens),
    };
  }

  async end(): Promise<void> {
    await Promise.all([...this.hands, ...this.screens].map((crowd) => crowd.end()));
  }
}

/** Twice as many as wanted, from all kinds of screens. */
function everyNth<T>(all: readonly T[], wanted: number): readonly T[] {
  const step = Math.floor(all.length / (2 * wanted));
  return all.filter((_, index) => index % step === 0).slice(0, 2 * wanted);
}

function handsOf(
  baseUrl: string,
  desks: readonly Desk[],
  seed: number,
): { readonly usual: HandsSetUp; readonly odd: HandsSetUp } {
  const common = {
    role: 'hands',
    baseUrl,
    clerkMeanMs: CLERK_MEAN_MS,
    kioskMeanMs: KIOSK_MEAN_MS,
    wanted: desks,
  } as const;
  const kiosks = desks.slice(0, KIOSKS).map(({ kioskKey }) => kioskKey);
  return {
    usual: { ...common, seed, clerks: desks.slice(ODD_ONES), kiosks: kiosks.slice(1) },
    odd: {
      ...common,
      seed: seed + 1,
      clerks: desks.slice(0, ODD_ONES),
      kiosks: kiosks.slice(0, 1),
    },
  };
}
