import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { PAUSE_REASONS, type PauseReason, type PauseWindowRequest } from '@onewindow/contracts';
import { IsIn } from 'class-validator';

@ApiSchema({ name: 'PauseWindowRequest' })
export class PauseWindowDto implements PauseWindowRequest {
  @ApiProperty({ enum: PAUSE_REASONS })
  @IsIn(PAUSE_REASONS)
  readonly reason: PauseReason;
}
