import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  LANGUAGES,
  PURPOSES,
  type BookTicketRequest,
  type CheckInRequest,
  type FindBookingsRequest,
  type Language,
  type LookUpHolderRequest,
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
import { TicketHolderDto } from '../../../platform/holder/holder.dto';

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

@ApiSchema({ name: 'BookTicketRequest' })
export class BookTicketDto extends ChosenItemsDto implements BookTicketRequest {
  @ApiProperty({ format: 'date-time', description: 'Start of a slot that was offered' })
  @IsISO8601({ strict: true })
  readonly slotStartAt: string;

  @ApiProperty({ type: TicketHolderDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => TicketHolderDto)
  readonly holder: TicketHolderDto;

  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;
}

@ApiSchema({ name: 'FindBookingsRequest' })
export class FindBookingsDto implements FindBookingsRequest {
  @ApiProperty({ type: TicketHolderDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => TicketHolderDto)
  readonly holder: TicketHolderDto;
}

@ApiSchema({ name: 'LookUpHolderRequest' })
export class LookUpHolderDto extends FindBookingsDto implements LookUpHolderRequest {}

@ApiSchema({ name: 'CheckInRequest' })
export class CheckInDto implements CheckInRequest {
  @ApiProperty({ maxLength: 300, description: 'The token, or the address in the QR code' })
  @IsString()
  @MaxLength(300)
  readonly token: string;
}
