import { areaRoom, queueRoom, windowRoom, type Room } from '@onewindow/contracts';
import type { FurnishedHall } from './furnished-hall';
import type { ScreenPass, ScreenSetUp } from './screen';

const BOARDS = 60;
const HALL_BOARDS = 20;
const SUPERVISORS = 8;
const CONSOLES = 90;

/**
 * Four hundred screens as a hall has them: one over each window, boards in the areas and at the
 * entrance, supervisors, and the consoles of some of the clerks.
 */
export function screensOfHall({
  desks,
  display,
  supervisor,
}: FurnishedHall): readonly ScreenSetUp[] {
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
