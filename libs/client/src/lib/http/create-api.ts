import type {
  AbandonedView,
  AbandonManyRequest,
  HealthView,
  QueueView,
  RateAtWindowRequest,
  RatingView,
  Room,
  SetQueueStatusRequest,
  SnapshotFrame,
} from '@onewindow/contracts';
import { createSendCommand, type CommandOptions, type SendCommand } from './command-sender';
import { hallPath, path, query } from './paths';
import type { ReadOptions } from './read-options';
import { createSend, type ApiOptions, type Send } from './request';
import { alarmRoutes, helpCallRoutes } from './routes/alarms';
import { appointmentRoutes } from './routes/appointments';
import { citizenRoutes } from './routes/citizen';
import { deviceRoutes, fleetRoutes, orderRoutes } from './routes/devices';
import { firstStartRoutes, hallImportRoutes } from './routes/hall-import';
import { followUpRoutes } from './routes/follow-ups';
import { hallRoutes } from './routes/halls';
import { itemRoutes } from './routes/items';
import { noticeRoutes } from './routes/notices';
import { offlineRoutes } from './routes/offline';
import { policyRoutes } from './routes/policies';
import { printerRoutes, printRoutes } from './routes/printing';
import { insightRoutes } from './routes/insight';
import { ratingRoutes } from './routes/ratings';
import { sessionRoutes } from './routes/session';
import { ticketRoutes } from './routes/tickets';
import { voiceRoutes } from './routes/voice';
import { windowSessionRoutes } from './routes/window-session';
import { windowSkillRoutes } from './routes/window-skills';

/**
 * One function per route of the API. A refusal is thrown as `ApiRefusal`, a missing answer as
 * `ApiUnreachable`; commands repeat themselves under one key until they are answered or too old.
 *
 * @example
 * const api = createApi({ bearer: () => deviceKey });
 * const issued = await api.tickets.issue('zc', { itemIds: ['XZ-0001'], purpose: 'apply' });
 */
export function createApi(options: ApiOptions = {}) {
  const send = createSend(options);
  const sendCommand = createSendCommand(send);
  return {
    halls: hallRoutes(send),
    items: itemRoutes(send),
    tickets: ticketRoutes(send, sendCommand),
    appointments: appointmentRoutes(send, sendCommand),
    windowSession: windowSessionRoutes(send, sendCommand),
    windowSkills: windowSkillRoutes(send, sendCommand),
    citizen: citizenRoutes(send, sendCommand),
    session: sessionRoutes(send),
    device: deviceRoutes(send),
    helpCall: helpCallRoutes(send, sendCommand),
    alarms: alarmRoutes(sendCommand),
    notices: noticeRoutes(send, sendCommand),
    fleet: { ...fleetRoutes(send, sendCommand), ...orderRoutes(sendCommand) },
    offline: offlineRoutes(send, sendCommand),
    policies: policyRoutes(send, sendCommand),
    printers: printerRoutes(send, sendCommand),
    prints: printRoutes(send, sendCommand),
    insight: insightRoutes(send),
    voice: voiceRoutes(send, sendCommand),
    ratings: ratingRoutes(send),
    followUps: followUpRoutes(send, sendCommand),
    hallImport: hallImportRoutes(send),
    firstStart: firstStartRoutes(send),
    ...smallGroups(send, sendCommand),
  };
}

export type Api = ReturnType<typeof createApi>;

/** Groups of a single route. */
function smallGroups(send: Send, sendCommand: SendCommand) {
  return {
    pad: {
      /** The bearer is the key of a rating pad, which rates for its own window only. */
      rate: (body: RateAtWindowRequest, options?: CommandOptions) =>
        sendCommand<RatingView>(path('device', 'rating'), body, options),
    },
    queues: {
      setStatus: (
        hallId: string,
        queueId: string,
        body: SetQueueStatusRequest,
        options?: CommandOptions,
      ) => sendCommand<QueueView>(hallPath(hallId, 'queues', queueId, 'status'), body, options),
      /** Gives up what nobody answers for; who presses has been asked twice. */
      abandon: (
        hallId: string,
        queueId: string,
        body: AbandonManyRequest,
        options?: CommandOptions,
      ) =>
        sendCommand<AbandonedView>(hallPath(hallId, 'queues', queueId, 'abandon'), body, options),
    },
    snapshot: {
      /** The rooms' states as of one number; the last resort of a screen without a socket. */
      read: (hallId: string, rooms: readonly Room[], options: ReadOptions = {}) =>
        send<SnapshotFrame>({
          method: 'GET',
          path: hallPath(hallId, 'snapshot') + query({ rooms: rooms.join(',') }),
          ...options,
        }),
    },
    health: {
      get: (options: ReadOptions = {}) =>
        send<HealthView>({ method: 'GET', path: '/api/health', ...options }),
    },
  };
}
