import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HallRulesView, LineRulesView, QueueRulesView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { SetHallRulesDto, SetQueueRulesDto } from './dto/rules.dto';
import { RulesService } from './rules.service';

@ApiTags('policies')
@Controller('api/v1/halls/:hallId')
export class RulesController {
  constructor(private readonly rules: RulesService) {}

  @Get('rules')
  @Permit('policy.read')
  @Operation('getRules', 'What the hall has decided about its lines')
  @Answers('HallRulesView')
  view(@Param('hallId') hallId: string): Promise<HallRulesView> {
    return this.rules.view(hallId);
  }

  @Post('rules')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation(
    'setHallRules',
    'Numbers, recall, rejoining and priority for all queues that decide nothing else',
  )
  @Answers('LineRulesView')
  setHall(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { rules }: SetHallRulesDto,
  ): Promise<LineRulesView> {
    return this.rules.setHall(command, rules);
  }

  @Post('queues/:queueId/rules')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setQueueRules', 'Targets, quotas and rules of one queue')
  @Answers('QueueRulesView')
  @Refuses('hall.queue-not-found', 'policies.bands-overlap')
  setQueue(
    @Param('hallId') _hallId: string,
    @Param('queueId') queueId: string,
    @Command() command: CommandRequest,
    @Body() request: SetQueueRulesDto,
  ): Promise<QueueRulesView> {
    return this.rules.setQueue(command, queueId, request);
  }
}
