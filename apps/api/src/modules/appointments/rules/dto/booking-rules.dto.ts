import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type {
  BookableIntervalView,
  BookingHoursView,
  BookingRulesView,
  SetBookingRulesRequest,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsInt,
  IsISO8601,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DayStretchDto } from '../../../../platform/validation/day-stretch.dto';
import { UnlessNull } from '../../../../platform/validation/unless-null.decorator';

const DAY_MINUTES = 1_440;
const MONTH_MINUTES = 31 * DAY_MINUTES;
const YEAR_DAYS = 366;
const INTERVALS_A_DAY = 12;
const DATES = 400;

@ApiSchema({ name: 'BookableInterval' })
class BookableIntervalDto extends DayStretchDto implements BookableIntervalView {}

@ApiSchema({ name: 'BookableDay' })
class BookableDayDto {
  @ApiProperty({ type: [BookableIntervalDto], description: 'None is no booking.' })
  @IsArray()
  @ArrayMaxSize(INTERVALS_A_DAY)
  @ValidateNested({ each: true })
  @Type(() => BookableIntervalDto)
  readonly intervals: BookableIntervalDto[];
}

@ApiSchema({ name: 'BookableWeekday' })
class BookableWeekdayDto extends BookableDayDto {
  @ApiProperty({ example: 1, description: '1 is Monday, 7 is Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  readonly weekday: number;
}

@ApiSchema({ name: 'BookableDate' })
class BookableDateDto extends BookableDayDto {
  @ApiProperty({ example: '2026-02-16' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  readonly date: string;
}

@ApiSchema({ name: 'BookingHours' })
class BookingHoursDto implements BookingHoursView {
  @ApiProperty({ type: [BookableWeekdayDto] })
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => BookableWeekdayDto)
  readonly week: BookableWeekdayDto[];

  @ApiProperty({ type: [BookableDateDto], description: 'Instead of the weekday of these dates.' })
  @IsArray()
  @ArrayMaxSize(DATES)
  @ValidateNested({ each: true })
  @Type(() => BookableDateDto)
  readonly dates: BookableDateDto[];
}

/** A whole number within limits; null is decided further out. */
function Whole(least: number, greatest: number): PropertyDecorator {
  const decorators = [
    ApiProperty({ type: 'integer', nullable: true, minimum: least, maximum: greatest }),
    UnlessNull(),
    IsInt(),
    Min(least),
    Max(greatest),
  ];
  return (target, property) => decorators.forEach((decorate) => decorate(target, property));
}

@ApiSchema({ name: 'BookingRules' })
class BookingRulesDto implements BookingRulesView {
  @Whole(0, YEAR_DAYS)
  readonly openDaysAhead: number | null;

  @Whole(0, YEAR_DAYS)
  readonly maxDaysAhead: number | null;

  @Whole(5, DAY_MINUTES)
  readonly slotMinutes: number | null;

  @Whole(0, 10_000)
  readonly slotCap: number | null;

  @ApiProperty({ type: 'number', nullable: true, minimum: 0, maximum: 1 })
  @UnlessNull()
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly walkInReserve: number | null;

  @Whole(0, MONTH_MINUTES)
  readonly cancelLeadMinutes: number | null;

  @Whole(0, DAY_MINUTES)
  readonly earlyMinutes: number | null;

  @Whole(0, DAY_MINUTES)
  readonly leadMinutes: number | null;

  @Whole(0, DAY_MINUTES)
  readonly graceMinutes: number | null;

  @Whole(1, 100)
  readonly perDay: number | null;

  @Whole(1, 500)
  readonly perWeek: number | null;

  @Whole(1, 1_000)
  readonly perMonth: number | null;

  @Whole(1, 1_000)
  readonly noShowLimit: number | null;

  @Whole(0, YEAR_DAYS)
  readonly blockDays: number | null;

  @ApiProperty({ type: BookingHoursDto, nullable: true })
  @UnlessNull()
  @IsDefined()
  @ValidateNested()
  @Type(() => BookingHoursDto)
  readonly hours: BookingHoursDto | null;
}

@ApiSchema({ name: 'SetBookingRulesRequest' })
export class SetBookingRulesDto implements SetBookingRulesRequest {
  @ApiProperty({ type: 'string', nullable: true, description: 'Null for the whole hall.' })
  @UnlessNull()
  @IsString()
  @MaxLength(64)
  readonly queueId: string | null;

  @ApiProperty({ type: BookingRulesDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => BookingRulesDto)
  readonly rules: BookingRulesDto;
}
