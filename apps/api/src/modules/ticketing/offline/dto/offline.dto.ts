import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  LANGUAGES,
  OFFLINE_BATCH_LIMIT,
  type Language,
  type MergeOfflineTicketsRequest,
  type OfflineLease,
  type OfflineTicketRequest,
  type RequestOfflineLeaseRequest,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PlanVisitDto } from '../../dto/visit.dto';
import { KEY_MAX_LENGTH } from '../../../../platform/idempotency/command-request';

const LARGEST_NUMBER = 999_999;
/** An instant as every browser writes it; other forms of the standard mean no instant to `Date`. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;

@ApiSchema({ name: 'OfflineLease' })
class OfflineLeaseDto implements OfflineLease {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly leaseId: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly deviceId: string;

  @ApiProperty({ example: 'XA' })
  @IsString()
  @Length(1, 3)
  readonly prefix: string;

  @ApiProperty({ example: 1, maximum: LARGEST_NUMBER })
  @IsInt()
  @Min(1)
  @Max(LARGEST_NUMBER)
  readonly from: number;

  @ApiProperty({ example: 300, maximum: LARGEST_NUMBER })
  @IsInt()
  @Min(1)
  @Max(LARGEST_NUMBER)
  readonly to: number;

  @ApiProperty({ format: 'date' })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsISO8601({ strict: true })
  readonly businessDate: string;

  @ApiProperty({ description: 'The stream of the hall in which it was given.' })
  @IsString()
  @Length(1, 64)
  readonly epoch: string;

  @ApiProperty({ format: 'date-time' })
  @Matches(INSTANT)
  @IsISO8601({ strict: true })
  readonly issuedAt: string;

  @ApiProperty({ description: 'Of the server; a lease that was changed is not known again.' })
  @IsString()
  @Length(1, 100)
  readonly signature: string;
}

@ApiSchema({ name: 'RequestOfflineLeaseRequest' })
export class RequestOfflineLeaseDto implements RequestOfflineLeaseRequest {
  @ApiPropertyOptional({
    type: OfflineLeaseDto,
    description: 'What the kiosk holds; left out, it is lent a further block.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => OfflineLeaseDto)
  readonly held?: OfflineLeaseDto;
}

@ApiSchema({ name: 'OfflineTicketRequest' })
class OfflineTicketDto extends PlanVisitDto implements OfflineTicketRequest {
  @ApiProperty({ format: 'uuid', description: 'Made by the kiosk; the ticket keeps it.' })
  @IsUUID()
  readonly id: string;

  @ApiProperty({ example: 12, maximum: LARGEST_NUMBER })
  @IsInt()
  @Min(1)
  @Max(LARGEST_NUMBER)
  readonly number: number;

  @ApiProperty({ description: 'Where its holder was told to wait.' })
  @IsString()
  @Length(1, 64)
  readonly queueId: string;

  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @ApiProperty({ format: 'date-time', description: 'Hall time as the kiosk could best tell.' })
  @Matches(INSTANT)
  @IsISO8601({ strict: true })
  readonly takenAt: string;

  @ApiProperty({ format: 'date-time', description: 'When the server was last heard before that.' })
  @Matches(INSTANT)
  @IsISO8601({ strict: true })
  readonly contactAt: string;

  @ApiPropertyOptional({ description: 'Key of an online attempt that was never answered.' })
  @IsOptional()
  @IsString()
  @Length(1, KEY_MAX_LENGTH)
  readonly insteadOf?: string;
}

@ApiSchema({ name: 'MergeOfflineTicketsRequest' })
export class MergeOfflineTicketsDto implements MergeOfflineTicketsRequest {
  @ApiProperty({ type: OfflineLeaseDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => OfflineLeaseDto)
  readonly lease: OfflineLeaseDto;

  @ApiProperty({ type: [OfflineTicketDto], description: 'In the order they were given out.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(OFFLINE_BATCH_LIMIT)
  @ValidateNested({ each: true })
  @Type(() => OfflineTicketDto)
  readonly tickets: OfflineTicketDto[];
}

export class MergesOfDayDto {
  @ApiProperty({ format: 'date', description: 'By the calendar of the hall.' })
  @Matches(/^\d{4}-\d\d-\d\d$/)
  @IsISO8601({ strict: true })
  readonly date: string;
}
