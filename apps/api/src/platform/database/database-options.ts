import type { DataSourceOptions } from 'typeorm';
import type { ApiConfig } from '../config/api-config';
import { InitialSchema1764000000000 } from './migrations/1764000000000-initial-schema';
import { SignInSafeguards1764000100000 } from './migrations/1764000100000-sign-in-safeguards';
import { StepsOfSession1764000300000 } from './migrations/1764000300000-steps-of-session';
import { DeviceEnrolment1764000500000 } from './migrations/1764000500000-device-enrolment';
import { RatingInvitations1764000700000 } from './migrations/1764000700000-rating-invitations';
import { WindowWork1764001100000 } from './migrations/1764001100000-window-work';
import { Policies1764001300000 } from './migrations/1764001300000-policies';
import { TicketVerbs1764001500000 } from './migrations/1764001500000-ticket-verbs';
import { Bookings1764001700000 } from './migrations/1764001700000-bookings';
import { LiveTickets1764001900000 } from './migrations/1764001900000-live-tickets';
import { BookedQueue1764002100000 } from './migrations/1764002100000-booked-queue';
import { Alarms1764002200000 } from './migrations/1764002200000-alarms';
import { DeviceOrders1764002210000 } from './migrations/1764002210000-device-orders';
import { Printing1764002300000 } from './migrations/1764002300000-printing';
import { HelpPhone1764002310000 } from './migrations/1764002310000-help-phone';
import { RepresentedCompanies1764002400000 } from './migrations/1764002400000-represented-companies';
import { OfflineNumbers1764002500000 } from './migrations/1764002500000-offline-numbers';
import { DeviceAudio1764002600000 } from './migrations/1764002600000-device-audio';
import { DeviceReader1764002610000 } from './migrations/1764002610000-device-reader';
import { Bundles1764002700000 } from './migrations/1764002700000-bundles';
import { UnprintedTickets1764002800000 } from './migrations/1764002800000-unprinted-tickets';
import { BoardOrders1764002820000 } from './migrations/1764002820000-board-orders';
import { RatingLabels1764002870000 } from './migrations/1764002870000-rating-labels';
import { Notices1764002880000 } from './migrations/1764002880000-notices';
import { AreaVoice1764002900000 } from './migrations/1764002900000-area-voice';
import { QuietAudio1764002900100 } from './migrations/1764002900100-quiet-audio';
import { FollowUps1764002910000 } from './migrations/1764002910000-follow-ups';
import { PreparingClient } from './preparing-client';
import { SnakeNamingStrategy } from './snake-naming-strategy';

/** Oldest first. */
export const MIGRATIONS = [
  InitialSchema1764000000000,
  SignInSafeguards1764000100000,
  StepsOfSession1764000300000,
  DeviceEnrolment1764000500000,
  RatingInvitations1764000700000,
  WindowWork1764001100000,
  Policies1764001300000,
  TicketVerbs1764001500000,
  Bookings1764001700000,
  LiveTickets1764001900000,
  BookedQueue1764002100000,
  Alarms1764002200000,
  DeviceOrders1764002210000,
  Printing1764002300000,
  HelpPhone1764002310000,
  RepresentedCompanies1764002400000,
  OfflineNumbers1764002500000,
  DeviceAudio1764002600000,
  DeviceReader1764002610000,
  Bundles1764002700000,
  UnprintedTickets1764002800000,
  BoardOrders1764002820000,
  RatingLabels1764002870000,
  Notices1764002880000,
  AreaVoice1764002900000,
  QuietAudio1764002900100,
  FollowUps1764002910000,
];

type DatabaseConfig = Pick<ApiConfig, 'databaseUrl' | 'databasePoolSize'> &
  Partial<Pick<ApiConfig, 'databaseWaitMs'>>;

type PostgresOptions = Omit<Extract<DataSourceOptions, { type: 'postgres' }>, 'extra'> & {
  readonly extra: Readonly<Record<string, unknown>>;
  readonly retryAttempts: number;
  readonly retryDelay: number;
};

/** A database that is not there must be said at once, so the connection is tried only briefly. */
export function databaseOptions(config: DatabaseConfig): PostgresOptions {
  return {
    type: 'postgres',
    url: config.databaseUrl,
    poolSize: config.databasePoolSize,
    namingStrategy: new SnakeNamingStrategy(),
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    synchronize: false,
    applicationName: 'onewindow',
    connectTimeoutMS: config.databaseWaitMs ?? 5_000,
    extra: { statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
    retryAttempts: 3,
    retryDelay: 500,
  };
}

/** For those who carry out commands; a connection that copies tables cannot be one of these. */
export function servingOptions(config: DatabaseConfig): PostgresOptions {
  const options = databaseOptions(config);
  return { ...options, extra: { ...options.extra, Client: PreparingClient } };
}
