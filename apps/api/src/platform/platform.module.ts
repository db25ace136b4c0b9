import { Global, Module } from '@nestjs/common';
import { EventWakeup } from './events/event-wakeup';
import { HealthController } from './health/health.controller';
import { RelayPositions } from './health/relay-positions';
import { HolderRefs } from './holder/holder-refs';
import { CommandRunner } from './idempotency/command-runner';

/** What every module may lean on; the database and the configuration are modules of their own. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [CommandRunner, EventWakeup, HolderRefs, RelayPositions],
  exports: [CommandRunner, EventWakeup, HolderRefs, RelayPositions],
})
export class PlatformModule {}
