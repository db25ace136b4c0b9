import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  RATING_COMMENT_MAX_LENGTH,
  RATING_LEVELS,
  type RateRequest,
  type RatingLevel,
} from '@onewindow/contracts';
import { NATIONAL_LABELS } from '@onewindow/ratings';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';

@ApiSchema({ name: 'RateRequest' })
export class RateDto implements RateRequest {
  @ApiProperty({ enum: RATING_LEVELS, description: '5 非常满意 … 1 非常不满意' })
  @IsIn(RATING_LEVELS)
  readonly level: RatingLevel;

  @ApiPropertyOptional({
    type: [String],
    maxItems: NATIONAL_LABELS.labels.length,
    description: 'Codes of reasons of that level, such as 212; each once',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(NATIONAL_LABELS.labels.length)
  @Matches(/^\d{3}$/, { each: true })
  readonly labels?: readonly string[];

  @ApiPropertyOptional({ maxLength: RATING_COMMENT_MAX_LENGTH })
  @IsOptional()
  @IsString()
  @MaxLength(RATING_COMMENT_MAX_LENGTH)
  readonly comment?: string;
}
