import { Controller, Get, Header, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowUpHistoryView, FollowUpView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { FollowUpScopeDto } from './dto/follow-up.dto';
import { FollowUpsQuery } from './follow-ups.query';

@ApiTags('ratings')
@Controller('api/v1/halls/:hallId/follow-ups')
@Permit('rating.read')
export class FollowUpsController {
  constructor(private readonly followUps: FollowUpsQuery) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Operation('listFollowUps', 'Bad ratings that are followed up, the first due first')
  @AnswersList('FollowUpView')
  list(
    @Param('hallId') hallId: string,
    @Query() { scope }: FollowUpScopeDto,
  ): Promise<readonly FollowUpView[]> {
    return this.followUps.list(hallId, scope);
  }

  @Get(':followUpId')
  @Header('Cache-Control', 'no-store')
  @Operation('getFollowUp', 'One with all that was done about it')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found')
  find(
    @Param('hallId') hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
  ): Promise<FollowUpHistoryView> {
    return this.followUps.find(hallId, followUpId);
  }
}
