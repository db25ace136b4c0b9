import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowUpFiguresView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Answers, Operation } from '../../../platform/openapi/route.decorators';
import { FollowUpSpanDto } from './follow-up-span.dto';
import { FollowUpFigures } from './follow-up-figures.service';

@ApiTags('ratings')
@Controller('api/v1/halls/:hallId/follow-up-figures')
export class FollowUpFiguresController {
  constructor(private readonly figures: FollowUpFigures) {}

  @Get()
  @Permit('rating.read')
  @Operation('getFollowUpFigures', 'Rectified in time and called back, each with its N')
  @Answers('FollowUpFiguresView')
  of(
    @Param('hallId') hallId: string,
    @Query() span: FollowUpSpanDto,
  ): Promise<FollowUpFiguresView> {
    return this.figures.of(hallId, span);
  }
}
