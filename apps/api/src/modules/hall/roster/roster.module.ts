import { Module } from '@nestjs/common';
import { HallModule } from '../hall.module';
import { RosterController } from './roster.controller';
import { RosterRepository } from './roster.repository';
import { RosterService } from './roster.service';

@Module({
  imports: [HallModule],
  controllers: [RosterController],
  providers: [RosterRepository, RosterService],
})
export class RosterModule {}
