import { ApiProperty } from '@nestjs/swagger';
import {
  RATING_DIMENSIONS,
  type RatingDimension,
  type RatingFiguresRequest,
  type RatingSpan,
} from '@onewindow/contracts';
import { IsIn, IsISO8601, Matches } from 'class-validator';

const DAY = /^\d{4}-\d\d-\d\d$/;

export class RatingSpanDto implements RatingSpan {
  @ApiProperty({ format: 'date', description: 'First business day, by the calendar of the hall.' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  readonly from: string;

  @ApiProperty({ format: 'date', description: 'Last business day, at most a year later.' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  readonly to: string;
}

export class RatingFiguresDto extends RatingSpanDto implements RatingFiguresRequest {
  @ApiProperty({ enum: RATING_DIMENSIONS })
  @IsIn(RATING_DIMENSIONS)
  readonly by: RatingDimension;
}
