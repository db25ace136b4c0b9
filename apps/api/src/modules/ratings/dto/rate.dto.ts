import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  RATING_COMMENT_MAX_LENGTH,
  RATING_LEVELS,
  type RateRequest,
  type RatingLevel,
} from '@onewindow/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

@ApiSchema({ name: 'RateRequest' })
export class RateDto implements RateRequest {
  @ApiProperty({ enum: RATING_LEVELS, description: '5 非常满意 … 1 非常不满意' })
  @IsIn(RATING_LEVELS)
  readonly level: RatingLevel;

  @ApiPropertyOptional({ maxLength: RATING_COMMENT_MAX_LENGTH })
  @IsOptional()
  @IsString()
  @MaxLength(RATING_COMMENT_MAX_LENGTH)
  readonly comment?: string;
}
