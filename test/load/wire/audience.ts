import { beAsked } from '../asked-program';
import type { AudienceQuestion, AudienceSetUp, Heard } from './audience-messages';
import { Listener } from './listener';

/** A process full of screens that listen; ready when each of them knows where it stands. */
beAsked(async ({ screens, ...setUp }: AudienceSetUp) => {
  const listeners: Listener[] = [];
  await Promise.all(
    screens.map(
      (screen) =>
        new Promise<void>((settled) => {
          listeners.push(new Listener(screen, setUp, settled));
        }),
    ),
  );
  return (question: AudienceQuestion): Heard | undefined => {
    if (question === 'tell') return heardBy(listeners);
    for (const listener of listeners) listener.begin();
    return undefined;
  };
});

function heardBy(listeners: readonly Listener[]): Heard {
  return {
    lagsMs: listeners.flatMap(({ lagsMs }) => lagsMs),
    bytes: listeners.reduce((sum, { bytes }) => sum + bytes, 0),
    screens: listeners.map(({ heard }) => heard),
  };
}
