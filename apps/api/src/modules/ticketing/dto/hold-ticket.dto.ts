import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { HOLD_REASONS, type HoldReason, type HoldTicketRequest } from '@onewindow/contracts';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

/** Far above what the rule allows; the rule's own refusal says more than a malformed request. */
const MINUTES_READ = 24 * 60;

@ApiSchema({ name: 'HoldTicketRequest' })
export class HoldTicketDto implements HoldTicketRequest {
  @ApiProperty({ enum: HOLD_REASONS })
  @IsIn(HOLD_REASONS)
  readonly reason: HoldReason;

  @ApiPropertyOptional({
    minimum: 1,
    maximum: MINUTES_READ,
    description: 'Comes back by itself after so many minutes, first to this window',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MINUTES_READ)
  readonly returnInMinutes?: number;
}
