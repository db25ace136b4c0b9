import { Global, Module } from '@nestjs/common';
import { EventWakeup } from './events/event-wakeup';
import { CommandRunner } from './idempotency/command-runner';

/** What every module may lean on; the database and the configuration are modules of their own. */
@Global()
@Module({
  providers: [CommandRunner, EventWakeup],
  exports: [CommandRunner, EventWakeup],
})
export class PlatformModule {}
