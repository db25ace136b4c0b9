import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { QUEUE_STATUSES, type QueueStatus, type SetQueueStatusRequest } from '@onewindow/contracts';
import { IsIn } from 'class-validator';

@ApiSchema({ name: 'SetQueueStatusRequest' })
export class SetQueueStatusDto implements SetQueueStatusRequest {
  @ApiProperty({
    enum: QUEUE_STATUSES,
    description: '`paused` issues no tickets but calls those waiting; `closed` does neither.',
  })
  @IsIn(QUEUE_STATUSES)
  readonly status: QueueStatus;
}
