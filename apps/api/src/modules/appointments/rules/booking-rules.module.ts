import { Module } from '@nestjs/common';
import { HallModule } from '../../hall/hall.module';
import { BookingRulesController } from './booking-rules.controller';
import { BookingRulesRepository } from './booking-rules.repository';
import { BookingRulesService } from './booking-rules.service';

/** Apart from the bookings themselves, because cancelling a ticket asks for the rules too. */
@Module({
  imports: [HallModule],
  controllers: [BookingRulesController],
  providers: [BookingRulesRepository, BookingRulesService],
  exports: [BookingRulesService],
})
export class BookingRulesModule {}
