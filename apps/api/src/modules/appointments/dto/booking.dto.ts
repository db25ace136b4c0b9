import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  HOLDER_KINDS,
  LANGUAGES,
  PURPOSES,
  type BookingHolder,
  type BookTicketRequest,
  type CheckInRequest,
  type FindBookingsRequest,
  type HolderKind,
  type Language,
  type PlanVisitRequest,
  type Purpose,
} from '@onewindow/contracts';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';

/** Far above what the rule allows; the rule's own refusal says more than a malformed request. */
const ITEMS_READ = 100;

/** One item in a query is no list yet. */
const asList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? [value] : value;

class ChosenItemsDto implements PlanVisitRequest {
  @ApiProperty({
    type: [String],
    example: ['A-SCJG-0004'],
    description: 'Items in order of choice',
  })
  @Transform(asList)
  @IsArray()
  @ArrayMaxSize(ITEMS_READ)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly itemIds: string[];

  @ApiProperty({ enum: PURPOSES })
  @IsIn(PURPOSES)
  readonly purpose: Purpose;
}

export class BookableSlotsDto extends ChosenItemsDto {}

@ApiSchema({ name: 'BookingHolder' })
class BookingHolderDto implements BookingHolder {
  @ApiProperty({ enum: HOLDER_KINDS })
  @IsIn(HOLDER_KINDS)
  readonly kind: HolderKind;

  @ApiProperty({ maxLength: 40, description: 'Hashed with the key of the hall; never kept.' })
  @IsString()
  @MaxLength(40)
  readonly number: string;
}

@ApiSchema({ name: 'BookTicketRequest' })
export class BookTicketDto extends ChosenItemsDto implements BookTicketRequest {
  @ApiProperty({ format: 'date-time', description: 'Start of a slot that was offered' })
  @IsISO8601({ strict: true })
  readonly slotStartAt: string;

  @ApiProperty({ type: BookingHolderDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => BookingHolderDto)
  readonly holder: BookingHolderDto;

  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;
}

@ApiSchema({ name: 'FindBookingsRequest' })
export class FindBookingsDto implements FindBookingsRequest {
  @ApiProperty({ type: BookingHolderDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => BookingHolderDto)
  readonly holder: BookingHolderDto;
}

@ApiSchema({ name: 'CheckInRequest' })
export class CheckInDto implements CheckInRequest {
  @ApiProperty({ maxLength: 300, description: 'The token, or the address in the QR code' })
  @IsString()
  @MaxLength(300)
  readonly token: string;
}
