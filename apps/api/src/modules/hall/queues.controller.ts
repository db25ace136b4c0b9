import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { QueueView } from '@onewindow/contracts';
import { Permit, Public } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { SetQueueStatusDto } from './dto/set-queue-status.dto';
import { QueueService } from './queue.service';

@ApiTags('hall')
@Controller('api/v1/halls/:hallId/queues')
export class QueuesController {
  constructor(private readonly queues: QueueService) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Queues of a hall' })
  list(@Param('hallId') hallId: string): Promise<readonly QueueView[]> {
    return this.queues.list(hallId);
  }

  @Post(':queueId/status')
  @HttpCode(200)
  @Permit('queue.control')
  @ApiOperation({ summary: 'Open, pause or close a queue' })
  setStatus(
    @Param('hallId') _hallId: string,
    @Param('queueId') queueId: string,
    @Command() command: CommandRequest,
    @Body() { status }: SetQueueStatusDto,
  ): Promise<QueueView> {
    return this.queues.setStatus(command, queueId, status);
  }
}
