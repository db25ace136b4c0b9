import { Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module';
import { PoliciesModule } from '../policies/policies.module';
import { RealtimeModule } from '../realtime/realtime.module';
import { OpenHallThrottle } from './open-hall-throttle';
import { OpenQueuesController } from './open-queues.controller';
import { OpenQueuesService } from './open-queues.service';

/** The hall for other people's pages and programmes. */
@Module({
  imports: [InsightModule, PoliciesModule, RealtimeModule],
  controllers: [OpenQueuesController],
  providers: [OpenHallThrottle, OpenQueuesService],
})
export class OpenHallModule {}
