import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AreaView, HallView, WindowView, ZoneView } from '@onewindow/contracts';
import { Public } from '../../platform/access/access.decorators';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { HallService } from './hall.service';
import { WindowService } from './window.service';

@ApiTags('hall')
@Controller('api/v1/halls')
export class HallsController {
  constructor(
    private readonly halls: HallService,
    private readonly windows: WindowService,
  ) {}

  @Get()
  @Public()
  @Operation('listHalls', 'All halls')
  @AnswersList('HallView')
  list(): Promise<readonly HallView[]> {
    return this.halls.list();
  }

  @Get(':hallId')
  @Public()
  @Operation('getHall', 'One hall with its business date')
  @Answers('HallView')
  @Refuses('hall.not-found')
  view(@Param('hallId') hallId: string): Promise<HallView> {
    return this.halls.view(hallId);
  }

  @Get(':hallId/zones')
  @Public()
  @Operation('listZones', 'Zones of a hall')
  @AnswersList('ZoneView')
  @Refuses('hall.not-found')
  zones(@Param('hallId') hallId: string): Promise<readonly ZoneView[]> {
    return this.halls.zones(hallId);
  }

  @Get(':hallId/areas')
  @Public()
  @Operation('listAreas', 'Rooms of a hall on its floor plan')
  @AnswersList('AreaView')
  @Refuses('hall.not-found')
  areas(@Param('hallId') hallId: string): Promise<readonly AreaView[]> {
    return this.halls.areas(hallId);
  }

  @Get(':hallId/windows')
  @Public()
  @Operation('listWindows', 'Windows with the queues they serve now')
  @AnswersList('WindowView')
  @Refuses('hall.not-found')
  listWindows(@Param('hallId') hallId: string): Promise<readonly WindowView[]> {
    return this.windows.list(hallId);
  }
}
