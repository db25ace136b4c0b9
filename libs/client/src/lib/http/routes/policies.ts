import type {
  CalendarDayView,
  HallOpeningView,
  HallRulesView,
  ImportCalendarRequest,
  ImportRosterRequest,
  LineRulesView,
  OpeningHoursView,
  QueueRulesView,
  RosterImportView,
  RosterNowView,
  RosterShiftView,
  SetCalendarRequest,
  SetHallRulesRequest,
  SetOpeningHoursRequest,
  SetQueueRulesRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

/** What the hall decides about itself; the API obeys from the next command on. */
export function policyRoutes(send: Send, sendCommand: SendCommand) {
  return {
    rules: (hallId: string, options: ReadOptions = {}) =>
      send<HallRulesView>({ method: 'GET', path: hallPath(hallId, 'rules'), ...options }),
    setHallRules: (hallId: string, body: SetHallRulesRequest, options?: CommandOptions) =>
      sendCommand<LineRulesView>(hallPath(hallId, 'rules'), body, options),
    setQueueRules: (
      hallId: string,
      queueId: string,
      body: SetQueueRulesRequest,
      options?: CommandOptions,
    ) => sendCommand<QueueRulesView>(hallPath(hallId, 'queues', queueId, 'rules'), body, options),
    roster: (hallId: string, options: ReadOptions = {}) =>
      send<readonly RosterShiftView[]>({
        method: 'GET',
        path: hallPath(hallId, 'roster'),
        ...options,
      }),
    rosterNow: (hallId: string, options: ReadOptions = {}) =>
      send<RosterNowView>({ method: 'GET', path: hallPath(hallId, 'roster', 'now'), ...options }),
    importRoster: (hallId: string, body: ImportRosterRequest, options?: CommandOptions) =>
      sendCommand<RosterImportView>(hallPath(hallId, 'roster'), body, options),
    openingHours: (hallId: string, options: ReadOptions = {}) =>
      send<HallOpeningView>({ method: 'GET', path: hallPath(hallId, 'opening-hours'), ...options }),
    setOpeningHours: (hallId: string, body: SetOpeningHoursRequest, options?: CommandOptions) =>
      sendCommand<OpeningHoursView>(hallPath(hallId, 'opening-hours'), body, options),
    setCalendar: (hallId: string, body: SetCalendarRequest, options?: CommandOptions) =>
      sendCommand<readonly CalendarDayView[]>(hallPath(hallId, 'calendar'), body, options),
    importNationalCalendar: (
      hallId: string,
      body: ImportCalendarRequest,
      options?: CommandOptions,
    ) =>
      sendCommand<readonly CalendarDayView[]>(
        hallPath(hallId, 'calendar', 'national'),
        body,
        options,
      ),
  };
}
