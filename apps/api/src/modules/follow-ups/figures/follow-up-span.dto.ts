import { ApiProperty } from '@nestjs/swagger';
import type { RatingSpan } from '@onewindow/contracts';
import { IsISO8601, Matches } from 'class-validator';

const DAY = /^\d{4}-\d\d-\d\d$/;

export class FollowUpSpanDto implements RatingSpan {
  @ApiProperty({ format: 'date', description: 'First business day whose ratings count.' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  readonly from: string;

  @ApiProperty({ format: 'date', description: 'Last business day.' })
  @Matches(DAY)
  @IsISO8601({ strict: true })
  readonly to: string;
}
