import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AppointmentsModule } from '../../../src/modules/appointments/appointments.module';
import { HallDayRepository } from '../../../src/modules/hall/hall-day.repository';
import { HallModule } from '../../../src/modules/hall/hall.module';
import { HallService } from '../../../src/modules/hall/hall.service';
import { TurnDay } from '../../../src/modules/hall/use-cases/turn-day';
import { LeftoverTicketsRepository } from '../../../src/modules/ticketing/leftover-tickets.repository';
import { TicketChanges } from '../../../src/modules/ticketing/ticket-changes';
import { TicketingModule } from '../../../src/modules/ticketing/ticketing.module';
import { ExpireTickets } from '../../../src/modules/ticketing/use-cases/expire-tickets';
import { WindowsModule } from '../../../src/modules/windows/windows.module';
import { readConfig } from '../../../src/platform/config/api-config';
import { ConfigModule } from '../../../src/platform/config/config.module';
import { DatabaseModule } from '../../../src/platform/database/database.module';
import { CommandRunner } from '../../../src/platform/idempotency/command-runner';
import { PlatformModule } from '../../../src/platform/platform.module';
import type { TestDatabase } from '../../support/test-database';
import { TEST_SECRET } from '../../support/test-secret';

/** What carries the root of a process; the imports come with it. */
@Module({})
class Process {}

/** The use cases of ticketing, bookings and windows over a database: no HTTP, no sockets, no jobs. */
export function aTicketingProcess(
  { url }: Pick<TestDatabase, 'url'>,
  poolSize = 8,
): Promise<INestApplicationContext> {
  const config = readConfig({
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: String(poolSize),
    // A machine out of breath makes a test slow, not wrong.
    DATABASE_WAIT_MS: '50000',
    ONEWINDOW_SECRET: TEST_SECRET,
  });
  const parts = [
    DatabaseModule,
    PlatformModule,
    HallModule,
    TicketingModule,
    AppointmentsModule,
    WindowsModule,
  ];
  return NestFactory.createApplicationContext(
    { module: Process, imports: [ConfigModule.with(config), ...parts] },
    { logger: ['error', 'warn'] },
  );
}

/** The turn of the day by the hall's clock and the sweep after it, as the jobs do them. */
export async function turnDayAndSweep(
  context: INestApplicationContext,
  hallId: string,
): Promise<void> {
  const [commands, dataSource] = [
    context.get(CommandRunner, { strict: false }),
    context.get(DataSource),
  ];
  const [halls, changes] = [
    context.get(HallService, { strict: false }),
    context.get(TicketChanges, { strict: false }),
  ];
  await new TurnDay(commands, new HallDayRepository(dataSource)).execute(hallId);
  const leftovers = new LeftoverTicketsRepository(dataSource);
  await new ExpireTickets(commands, halls, leftovers, changes).execute(hallId);
}
