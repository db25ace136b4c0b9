import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowUpRulesView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation } from '../../platform/openapi/route.decorators';
import { SetFollowUpRulesDto } from './dto/follow-up.dto';
import { FollowUpRules } from './follow-up-rules.service';

@ApiTags('policies')
@Controller('api/v1/halls/:hallId/follow-up-rules')
export class FollowUpRulesController {
  constructor(private readonly rules: FollowUpRules) {}

  @Get()
  @Permit('rating.read')
  @Operation('getFollowUpRules', 'How many working days each part of a follow-up may take')
  @Answers('FollowUpRulesView')
  view(@Param('hallId') hallId: string): Promise<FollowUpRulesView> {
    return this.rules.view(hallId);
  }

  @Post()
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setFollowUpRules', 'By whose custom the days are counted; running terms keep theirs')
  @Answers('FollowUpRulesView')
  set(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { preset }: SetFollowUpRulesDto,
  ): Promise<FollowUpRulesView> {
    return this.rules.set(command, preset);
  }
}
