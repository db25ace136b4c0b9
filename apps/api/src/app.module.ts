import { type DynamicModule, Module } from '@nestjs/common';
import { AlarmsModule } from './modules/alarms/alarms.module';
import { AppointmentsModule } from './modules/appointments/appointments.module';
import { BookingRulesModule } from './modules/appointments/rules/booking-rules.module';
import { CatalogueModule } from './modules/catalogue/catalogue.module';
import { DevicesModule } from './modules/devices/devices.module';
import { FleetModule } from './modules/devices/fleet/fleet.module';
import { DeviceWatchModule } from './modules/devices/watch/device-watch.module';
import { FirstStartModule } from './modules/hall/first-start/first-start.module';
import { DayTurnModule } from './modules/hall/day-turn.module';
import { FollowUpsModule } from './modules/follow-ups/follow-ups.module';
import { FollowUpWatchModule } from './modules/follow-ups/watch/follow-up-watch.module';
import { HallModule } from './modules/hall/hall.module';
import { RosterModule } from './modules/hall/roster/roster.module';
import { HallUploadModule } from './modules/hall/upload/hall-upload.module';
import { IdentityModule } from './modules/identity/identity.module';
import { InsightModule } from './modules/insight/insight.module';
import { HousekeepingModule } from './modules/jobs/housekeeping/housekeeping.module';
import { JobsModule } from './modules/jobs/jobs.module';
import { NoticesModule } from './modules/notices/notices.module';
import { OpenHallModule } from './modules/open-hall/open-hall.module';
import { PoliciesModule } from './modules/policies/policies.module';
import { PrintingModule } from './modules/printing/printing.module';
import { PrinterWatchModule } from './modules/printing/watch/printer-watch.module';
import { RatingsModule } from './modules/ratings/ratings.module';
import { RealtimeModule } from './modules/realtime/realtime.module';
import { HolderRetentionModule } from './modules/ticketing/holder-retention/holder-retention.module';
import { OfflineModule } from './modules/ticketing/offline/offline.module';
import { TicketExpiryModule } from './modules/ticketing/ticket-expiry.module';
import { TicketingModule } from './modules/ticketing/ticketing.module';
import { VoiceModule } from './modules/voice/voice.module';
import { WindowWatchModule } from './modules/windows/window-watch.module';
import { WindowsModule } from './modules/windows/windows.module';
import type { ApiConfig } from './platform/config/api-config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { PlatformModule } from './platform/platform.module';
import { WebModule } from './platform/web/web.module';

/** Pages, commands and sockets. */
const SERVING = [
  WebModule,
  IdentityModule,
  DevicesModule,
  FleetModule,
  AlarmsModule,
  NoticesModule,
  HallModule,
  HallUploadModule,
  RosterModule,
  FirstStartModule,
  CatalogueModule,
  TicketingModule,
  OfflineModule,
  BookingRulesModule,
  AppointmentsModule,
  WindowsModule,
  PoliciesModule,
  PrintingModule,
  RatingsModule,
  FollowUpsModule,
  VoiceModule,
  InsightModule,
  RealtimeModule,
  OpenHallModule,
];

/** What is done beside them; each takes along the modules whose rows it changes. */
const JOBS = [
  JobsModule,
  DayTurnModule,
  WindowWatchModule,
  DeviceWatchModule,
  PrinterWatchModule,
  FollowUpWatchModule,
  TicketExpiryModule,
  HolderRetentionModule,
  HousekeepingModule,
];

@Module({})
export class AppModule {
  static with(config: ApiConfig): DynamicModule {
    const { role } = config;
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule,
        PlatformModule,
        ...(role === 'jobs' ? [] : SERVING),
        ...(role === 'serve' ? [] : JOBS),
      ],
    };
  }
}
