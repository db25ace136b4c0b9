import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AreaEntity } from './area.entity';
import { AreaPlacesService } from './area-places.service';
import { CollectionRouteEntity } from './collection-route.entity';
import { HallRoutingService } from './hall-routing.service';
import { HallEntity } from './hall.entity';
import { HallService } from './hall.service';
import { HallsController } from './halls.controller';
import { QueueEntity } from './queue.entity';
import { QueueService } from './queue.service';
import { QueuesController } from './queues.controller';
import { ServiceWindowEntity } from './service-window.entity';
import { WindowSkillEntity } from './window-skill.entity';
import { WindowService } from './window.service';
import { ZoneEntity } from './zone.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      HallEntity,
      ZoneEntity,
      AreaEntity,
      ServiceWindowEntity,
      QueueEntity,
      CollectionRouteEntity,
      WindowSkillEntity,
    ]),
  ],
  controllers: [HallsController, QueuesController],
  providers: [AreaPlacesService, HallService, HallRoutingService, QueueService, WindowService],
  exports: [AreaPlacesService, HallService, HallRoutingService, QueueService, WindowService],
})
export class HallModule {}
