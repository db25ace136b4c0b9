import './shifted-clock';
import { setMaxListeners } from 'node:events';
import { Agent } from 'node:http';
import { seeded } from '../load/arrivals';
import { beAsked } from '../load/asked-program';
import { leanFetch } from '../load/http-hands';
import { Clerk } from './clerk';
import type {
  CrowdQuestion,
  CrowdRecord,
  CrowdSetUp,
  HandsSetUp,
  ScreensSetUp,
} from './crowd-messages';
import { Kiosk } from './kiosk';
import { Pace } from './pace';
import { Screen } from './screen';

interface Crowd {
  stop(): Promise<void>;
  tell(): CrowdRecord;
}

/** A process full of people or of screens. */
beAsked((setUp: CrowdSetUp) => {
  const crowd = setUp.role === 'hands' ? startHands(setUp) : startScreens(setUp);
  return (question: CrowdQuestion) => {
    switch (question) {
      case 'stop':
        return crowd.stop();
      case 'show':
        return withoutPast(crowd.tell());
      case 'tell':
        return crowd.tell();
    }
  };
});

/** The past of four hundred screens is some megabytes. */
function withoutPast({ screens }: CrowdRecord): CrowdRecord {
  return { commands: [], screens: screens.map((screen) => ({ ...screen, heard: [] })) };
}

function startHands(setUp: HandsSetUp): Crowd {
  const { baseUrl, seed, clerkMeanMs, kioskMeanMs } = setUp;
  const agent = new Agent({ keepAlive: true });
  const closing = new AbortController();
  setMaxListeners(0, closing.signal);
  const paceOf = (index: number, meanMs: number): Pace =>
    new Pace(meanMs, seeded(seed + index), closing.signal);
  const clerks = setUp.clerks.map((desk, index) => {
    const fetch = leanFetch(agent, { cookie: `ow_session=${desk.sessionToken}` });
    return new Clerk(baseUrl, fetch, desk, paceOf(index, clerkMeanMs));
  });
  const kiosks = setUp.kiosks.map((key, index) => {
    const pace = paceOf(10_000 + index, kioskMeanMs);
    return new Kiosk(baseUrl, leanFetch(agent), setUp.wanted, pace, key);
  });
  const people = [...clerks, ...kiosks];
  const working = Promise.all(people.map((person) => person.work()));
  return {
    stop: async () => {
      closing.abort();
      await working;
    },
    tell: () => ({ commands: people.flatMap(({ log }) => log.entries), screens: [] }),
  };
}

function startScreens({ baseUrl, hallId, screens }: ScreensSetUp): Crowd {
  const agent = new Agent({ keepAlive: true });
  const fetch = leanFetch(agent);
  const watching = screens.map((setUp) => new Screen(baseUrl, hallId, setUp, fetch));
  return {
    stop: () => Promise.resolve(watching.forEach((screen) => screen.close())),
    tell: () => ({ commands: [], screens: watching.map(({ record }) => record) }),
  };
}
