import type { CalendarDayView } from '@onewindow/contracts';
import { addDays } from '@onewindow/queueing';
import { getDayDetail } from 'chinese-days';

const DAYS_AT_MOST = 366;

/**
 * Holidays and exchanged days as the State Council announces them for each year. A year that is not
 * announced yet, or that the data do not know, has none at all: no real year is without.
 */
export function prcCalendar(year: number): readonly CalendarDayView[] {
  return Array.from({ length: DAYS_AT_MOST }, (_, day) => addDays(`${year}-01-01`, day))
    .filter((date) => date.startsWith(String(year)))
    .flatMap((date) => {
      const { work, name } = getDayDetail(date);
      // An announced day is named in two languages and with its number, such as 'Spring Festival,春节,4'.
      const chinese = name.split(',')[1];
      if (chinese === undefined) return [];
      return [{ date, kind: work ? 'workday' : 'holiday', name: chinese }];
    });
}
