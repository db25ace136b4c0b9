import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { QueueView } from '@onewindow/contracts';
import { Permit, Public } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { SetQueueStatusDto } from './dto/set-queue-status.dto';
import { QueueService } from './queue.service';

@ApiTags('hall')
@Controller('api/v1/halls/:hallId/queues')
export class QueuesController {
  constructor(private readonly queues: QueueService) {}

  @Get()
  @Public()
  @Operation('listQueues', 'Queues of a hall')
  @AnswersList('QueueView')
  @Refuses('hall.not-found')
  list(@Param('hallId') hallId: string): Promise<readonly QueueView[]> {
    return this.queues.list(hallId);
  }

  @Post(':queueId/status')
  @HttpCode(200)
  @Permit('queue.control')
  @Operation('setQueueStatus', 'Open, pause or close a queue')
  @Answers('QueueView')
  @Refuses('hall.queue-not-found')
  setStatus(
    @Param('hallId') _hallId: string,
    @Param('queueId') queueId: string,
    @Command() command: CommandRequest,
    @Body() { status }: SetQueueStatusDto,
  ): Promise<QueueView> {
    return this.queues.setStatus(command, queueId, status);
  }
}
