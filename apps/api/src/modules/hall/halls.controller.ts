import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { AreaView, HallView, WindowView, ZoneView } from '@onewindow/contracts';
import { Public } from '../../platform/access/access.decorators';
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
  @ApiOperation({ summary: 'All halls' })
  list(): Promise<readonly HallView[]> {
    return this.halls.list();
  }

  @Get(':hallId')
  @Public()
  @ApiOperation({ summary: 'One hall with its business date' })
  view(@Param('hallId') hallId: string): Promise<HallView> {
    return this.halls.view(hallId);
  }

  @Get(':hallId/zones')
  @Public()
  @ApiOperation({ summary: 'Zones of a hall' })
  zones(@Param('hallId') hallId: string): Promise<readonly ZoneView[]> {
    return this.halls.zones(hallId);
  }

  @Get(':hallId/areas')
  @Public()
  @ApiOperation({ summary: 'Rooms of a hall on its floor plan' })
  areas(@Param('hallId') hallId: string): Promise<readonly AreaView[]> {
    return this.halls.areas(hallId);
  }

  @Get(':hallId/windows')
  @Public()
  @ApiOperation({ summary: 'Windows with the queues they serve now' })
  listWindows(@Param('hallId') hallId: string): Promise<readonly WindowView[]> {
    return this.windows.list(hallId);
  }
}
