import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { OpeningHoursService } from './opening/opening-hours.service';
import { OpeningController } from './opening/opening.controller';
import { OpeningRepository } from './opening/opening.repository';
import { OpeningService } from './opening/opening.service';
import { WorkingCalendar } from './opening/working-calendar.service';
import { RulesController } from './rules.controller';
import { RulesRepository } from './rules.repository';
import { RulesService } from './rules.service';

@Module({
  imports: [HallModule],
  controllers: [RulesController, OpeningController],
  providers: [
    OpeningHoursService,
    OpeningRepository,
    OpeningService,
    RulesRepository,
    RulesService,
    WorkingCalendar,
  ],
  exports: [OpeningHoursService, WorkingCalendar],
})
export class PoliciesModule {}
