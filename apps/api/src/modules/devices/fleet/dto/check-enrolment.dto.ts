import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { CheckEnrolmentRequest } from '@onewindow/contracts';
import { IsString, Length } from 'class-validator';

/** With room for spaces and dashes. */
export const CODE_MAX_LENGTH = 40;

@ApiSchema({ name: 'CheckEnrolmentRequest' })
export class CheckEnrolmentDto implements CheckEnrolmentRequest {
  @ApiProperty({ example: 'K7MQ4XWF', description: 'Case, spaces and dashes mean nothing.' })
  @IsString()
  @Length(1, CODE_MAX_LENGTH)
  readonly code: string;
}
