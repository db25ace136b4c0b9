import { areaRoom, queueRoom, windowRoom, type Room } from '@onewindow/contracts';
import type { Desk } from './desk';
import type { ScreenPass, ScreenPasses } from './screen-passes';

export interface ScreenSetUp extends ScreenPass {
  readonly name: string;
  readonly rooms: readonly Room[];
}

const BOARDS = 60;
const HALL_BOARDS = 20;
const SUPERVISORS = 8;
const CONSOLES = 90;

/**
 * The four hundred screens of a hall: one over each of 222 windows, boards in the areas and at the
 * entrance, supervisors, and the consoles of some of the clerks.
 */
export function screensOfHall(
  desks: readonly Desk[],
  { display, supervisor }: ScreenPasses,
): readonly ScreenSetUp[] {
  const areas = [...new Set(desks.map(({ areaId }) => areaId))];
  return [
    ...desks.map(({ windowId }) => screen('screen', windowId, [windowRoom(windowId)], display)),
    ...times(BOARDS, (index) => {
      const areaId = areas[index % areas.length] ?? '';
      return screen('board', index, [areaRoom(areaId)], display);
    }),
    ...times(HALL_BOARDS, (index) => screen('hall', index, ['hall'], display)),
    ...times(SUPERVISORS, (index) => screen('floor', index, ['floor'], supervisor)),
    ...desks.slice(0, CONSOLES).map(({ windowId, skills, sessionToken }) => {
      const rooms = [windowRoom(windowId), ...skills.map(({ queueId }) => queueRoom(queueId))];
      return screen('console', windowId, rooms, { cookie: `ow_session=${sessionToken}` });
    }),
  ];
}

/**
 * So many screens: some of the hall's, or all of them and for the rest phones, which follow the line
 * their holder stands in. (What a phone is told of its own ticket alone is left out.)
 */
export function someScreens(
  count: number,
  desks: readonly Desk[],
  passes: ScreenPasses,
): readonly ScreenSetUp[] {
  const all = screensOfHall(desks, passes);
  if (count <= all.length) {
    return times(count, (index) => all[Math.floor((index * all.length) / count)]!);
  }
  const phones = times(count - all.length, (index) => {
    const { queueId } = desks[index % desks.length]!;
    return screen('phone', index, [queueRoom(queueId)], passes.display);
  });
  return [...all, ...phones];
}

function screen(
  kind: string,
  which: string | number,
  rooms: readonly Room[],
  pass: ScreenPass,
): ScreenSetUp {
  return { name: `${kind} ${which}`, rooms, ...pass };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
