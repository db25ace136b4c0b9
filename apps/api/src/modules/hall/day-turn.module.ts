import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { DAY_TURN_QUEUE, DayTurnProcessor } from './day-turn.processor';
import { HallDayRepository } from './hall-day.repository';
import { TurnDay } from './use-cases/turn-day';

/** Apart from the hall itself, so that whoever only reads or imports a hall runs no jobs. */
@Module({
  imports: [JobsModule, JobsModule.queue(DAY_TURN_QUEUE)],
  providers: [TurnDay, HallDayRepository, DayTurnProcessor],
})
export class DayTurnModule {}
