import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  CALL_CHOSEN_REASONS,
  type CallChosenReason,
  type CallChosenRequest,
} from '@onewindow/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

@ApiSchema({ name: 'CallChosenRequest' })
export class CallChosenDto implements CallChosenRequest {
  @ApiProperty({ enum: CALL_CHOSEN_REASONS, description: 'Kept in the audit' })
  @IsIn(CALL_CHOSEN_REASONS)
  readonly reason: CallChosenReason;

  @ApiPropertyOptional({ description: 'An idle window of somebody else; a supervisor only' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly windowId?: string;
}
