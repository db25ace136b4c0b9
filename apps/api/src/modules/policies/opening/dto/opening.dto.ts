import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  CALENDAR_DAY_KINDS,
  OPENING_DUTIES,
  type CalendarDayKind,
  type CalendarDayView,
  type DateHoursView,
  type ImportCalendarRequest,
  type OpeningDuty,
  type OpeningIntervalView,
  type SetCalendarRequest,
  type SetOpeningHoursRequest,
  type WeekdayHoursView,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DayStretchDto } from '../../../../platform/validation/day-stretch.dto';
import { UnlessNull } from '../../../../platform/validation/unless-null.decorator';

const INTERVALS_A_DAY = 12;
const DATES = 400;
const YEARS = { first: 2000, last: 2100 };
const DATE = /^\d{4}-\d{2}-\d{2}$/;

@ApiSchema({ name: 'OpeningInterval' })
class OpeningIntervalDto extends DayStretchDto implements OpeningIntervalView {
  @ApiProperty({ enum: OPENING_DUTIES })
  @IsIn(OPENING_DUTIES)
  readonly duty: OpeningDuty;
}

@ApiSchema({ name: 'HoursOfDay' })
class HoursDto {
  @ApiProperty({ type: [OpeningIntervalDto], description: 'None is closed.' })
  @IsArray()
  @ArrayMaxSize(INTERVALS_A_DAY)
  @ValidateNested({ each: true })
  @Type(() => OpeningIntervalDto)
  readonly intervals: OpeningIntervalDto[];
}

@ApiSchema({ name: 'WeekdayHours' })
class WeekdayHoursDto extends HoursDto implements WeekdayHoursView {
  @ApiProperty({ example: 1, description: '1 is Monday, 7 is Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  readonly weekday: number;
}

@ApiSchema({ name: 'DateHours' })
class DateHoursDto extends HoursDto implements DateHoursView {
  @ApiProperty({ example: '2026-02-16' })
  @Matches(DATE)
  @IsISO8601({ strict: true })
  readonly date: string;
}

@ApiSchema({ name: 'SetOpeningHoursRequest' })
export class SetOpeningHoursDto implements SetOpeningHoursRequest {
  @ApiProperty({ type: String, nullable: true, description: 'Null for the whole hall.' })
  @UnlessNull()
  @IsString()
  @Length(1, 64)
  readonly queueId: string | null;

  @ApiProperty({ type: [WeekdayHoursDto], description: 'None for hours that are set elsewhere.' })
  @IsArray()
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => WeekdayHoursDto)
  readonly week: WeekdayHoursDto[];

  @ApiProperty({ type: [DateHoursDto] })
  @IsArray()
  @ArrayMaxSize(DATES)
  @ValidateNested({ each: true })
  @Type(() => DateHoursDto)
  readonly dates: DateHoursDto[];
}

@ApiSchema({ name: 'CalendarDay' })
class CalendarDayDto implements CalendarDayView {
  @ApiProperty({ example: '2026-02-17' })
  @Matches(DATE)
  @IsISO8601({ strict: true })
  readonly date: string;

  @ApiProperty({ enum: CALENDAR_DAY_KINDS })
  @IsIn(CALENDAR_DAY_KINDS)
  readonly kind: CalendarDayKind;

  @ApiProperty({ example: '春节' })
  @IsString()
  @Length(1, 40)
  readonly name: string;
}

@ApiSchema({ name: 'ImportCalendarRequest' })
export class ImportCalendarDto implements ImportCalendarRequest {
  @ApiProperty({ example: 2026 })
  @IsInt()
  @Min(YEARS.first)
  @Max(YEARS.last)
  readonly year: number;
}

@ApiSchema({ name: 'SetCalendarRequest' })
export class SetCalendarDto extends ImportCalendarDto implements SetCalendarRequest {
  @ApiProperty({ type: [CalendarDayDto] })
  @IsArray()
  @ArrayMaxSize(DATES)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDto)
  readonly days: CalendarDayDto[];
}
