import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  TRANSFER_NOTE_MAX_LENGTH,
  TRANSFER_TARGETS,
  type TransferTarget,
  type TransferTicketRequest,
} from '@onewindow/contracts';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';

@ApiSchema({ name: 'TransferTicketRequest' })
export class TransferTicketDto implements TransferTicketRequest {
  @ApiProperty({ enum: TRANSFER_TARGETS, description: '`sender`: who had asked for its return' })
  @IsIn(TRANSFER_TARGETS)
  readonly to: TransferTarget;

  @ApiPropertyOptional({ description: 'The queue, window or area; none for the sender' })
  @ValidateIf(({ to }: TransferTicketRequest) => to !== 'sender')
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  readonly targetId?: string;

  @ApiPropertyOptional({ description: 'The queue it is to stand in at a window or an area' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly queueId?: string;

  @ApiPropertyOptional({ description: 'This window wants it back afterwards' })
  @IsOptional()
  @IsBoolean()
  readonly thenReturn?: boolean;

  @ApiPropertyOptional({
    maxLength: TRANSFER_NOTE_MAX_LENGTH,
    description: 'For the next member of staff; no citizen sees it. Carries no number of a person.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TRANSFER_NOTE_MAX_LENGTH)
  readonly note?: string;
}
