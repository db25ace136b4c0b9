import { setTimeout as pause } from 'node:timers/promises';
import { SAMPLE_HALL } from '../load/bench-halls';
import { withClient } from '../load/with-client';
import type { ApiUnderFault } from './api-under-fault';
import type { CrowdProcess } from './crowd-process';
import type { DatabaseUnderFault } from './database-under-fault';
import type { RoughLine } from '../load/wire/rough-line';
import type { Culprits } from './storm';

/** All that can be hurt. */
export interface Victims {
  readonly database: DatabaseUnderFault;
  /** Of the hall's own database. */
  readonly url: string;
  readonly api: ApiUnderFault;
  /** What people press keys through. */
  readonly commandLine: RoughLine;
  readonly screenLine: RoughLine;
  readonly tiredScreens: CrowdProcess;
}

const CUT_SHARE = 0.15;
const DELAY_MS = 150;
const DROP_SHARE = 0.2;
const BEFORE_MIDNIGHT_S = 2;

export function culpritsFor(victims: Victims): Culprits {
  const { database, api, commandLine, screenLine, tiredScreens } = victims;
  const lines = [commandLine, screenLine];
  let turn = 0;
  return {
    'kill-api': () => api.kill((turn += 1)),
    'stop-database': () => database.stopAtOnce(),
    'freeze-database': (forMs) => database.freeze(forMs),
    'cut-lines': () => lines.forEach((line) => line.cut(CUT_SHARE)),
    'slow-lines': async (forMs) => {
      lines.forEach((line) => line.become({ delayMs: DELAY_MS }));
      await pause(forMs);
      lines.forEach((line) => line.become({ delayMs: 0 }));
    },
    'drop-answers': async (forMs) => {
      commandLine.become({ dropShare: DROP_SHARE });
      await pause(forMs);
      commandLine.become({ dropShare: 0 });
    },
    'reconnect-all': () => screenLine.cut(1),
    'turn-day': () => turnDay(victims.url),
    'pause-screens': async (forMs) => {
      tiredScreens.standStill();
      await pause(forMs);
      tiredScreens.goOn();
    },
  };
}

/** Puts the hall's clock shortly before midnight and waits for it. */
async function turnDay(url: string): Promise<void> {
  await withClient(url, (client) =>
    client.query(NEARLY_MIDNIGHT, [SAMPLE_HALL, BEFORE_MIDNIGHT_S]),
  );
  await pause((BEFORE_MIDNIGHT_S + 1) * 1_000);
}

const NEARLY_MIDNIGHT = `
  UPDATE hall_time SET real_anchor = clock_timestamp(),
    hall_anchor = (date_trunc('day', hall_now($1) AT TIME ZONE hall.time_zone)
      + interval '1 day' - make_interval(secs => $2)) AT TIME ZONE hall.time_zone
  FROM hall WHERE hall.id = $1 AND hall_time.hall_id = $1
`;
