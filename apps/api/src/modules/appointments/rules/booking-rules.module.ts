import { Module } from '@nestjs/common';
import { HallModule } from '../../hall/hall.module';
import { PoliciesModule } from '../../policies/policies.module';
import { BookingRulesController } from './booking-rules.controller';
import { BookingRulesRepository } from './booking-rules.repository';
import { BookingRulesService } from './booking-rules.service';
import { QueueSlotsService } from './queue-slots.service';

/** Apart from the bookings themselves, because a ticket that is cancelled, or comes back, asks for the rules too. */
@Module({
  imports: [HallModule, PoliciesModule],
  controllers: [BookingRulesController],
  providers: [BookingRulesRepository, BookingRulesService, QueueSlotsService],
  exports: [BookingRulesService, QueueSlotsService],
})
export class BookingRulesModule {}
