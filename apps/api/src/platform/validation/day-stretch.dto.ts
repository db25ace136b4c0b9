import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

const DAY_MINUTES = 1_440;

/** A part of a day; that it has a length and lies over no other is for the rules to say. */
export class DayStretchDto {
  @ApiProperty({ example: 540, description: 'Minutes since midnight.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly fromMinute: number;

  @ApiProperty({ example: 720, description: 'Minutes since midnight, not included.' })
  @IsInt()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly untilMinute: number;
}
