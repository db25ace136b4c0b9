import type { HallOpeningView, OpeningHoursView } from '@onewindow/contracts';
import { openingAt, openingOfQueue, type Opening, type OpeningHours } from '@onewindow/queueing';

function hoursIn({ week, dates }: OpeningHoursView): OpeningHours {
  return {
    week: new Map(week.map(({ weekday, intervals }) => [weekday, intervals])),
    dates: new Map(dates.map(({ date, intervals }) => [date, intervals])),
  };
}

/** Whether the hall is open at a moment, told by what it has decided and not by when it was asked. */
export function hallOpening(view: HallOpeningView, nowMs: number, timeZone: string): Opening {
  return openingAt({ ...hoursIn(view.hall), calendar: calendarOf(view) }, nowMs, timeZone);
}

/** The same of each queue that has hours of its own. */
export function queueOpenings(
  view: HallOpeningView,
  nowMs: number,
  timeZone: string,
): ReadonlyMap<string, Opening> {
  const ofHall = hoursIn(view.hall);
  const calendar = calendarOf(view);
  return new Map(
    view.queues.map((queue) => {
      const hours = openingOfQueue(ofHall, hoursIn(queue));
      return [queue.queueId, openingAt({ ...hours, calendar }, nowMs, timeZone)];
    }),
  );
}

function calendarOf({ calendar }: HallOpeningView) {
  return new Map(calendar.map(({ date, kind }) => [date, kind]));
}
