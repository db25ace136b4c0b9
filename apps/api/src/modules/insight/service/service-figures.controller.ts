import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ServiceFiguresView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Answers, Operation } from '../../../platform/openapi/route.decorators';
import { ServiceFiguresQuery } from './service-figures.query';

@ApiTags('insight')
@Controller('api/v1/halls/:hallId/service-figures')
export class ServiceFiguresController {
  constructor(private readonly figures: ServiceFiguresQuery) {}

  @Get()
  @Permit('floor.watch')
  @Operation('getServiceFigures', 'How well the hall serves today: shares with their N, and waits')
  @Answers('ServiceFiguresView')
  get(@Param('hallId') hallId: string): Promise<ServiceFiguresView> {
    return this.figures.ofToday(hallId);
  }
}
