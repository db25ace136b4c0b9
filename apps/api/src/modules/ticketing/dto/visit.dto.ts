import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  LANGUAGES,
  PRIORITY_CLASSES,
  PURPOSES,
  type IssueTicketRequest,
  type Language,
  type OpenTicketRequest,
  type PlanVisitRequest,
  type PriorityClass,
  type Purpose,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { RepresentedCompanyDto, TicketHolderDto } from '../../../platform/holder/holder.dto';

/** Far above what the rule allows; the rule's own refusal says more than a malformed request. */
const ITEMS_READ = 100;

@ApiSchema({ name: 'PlanVisitRequest' })
export class PlanVisitDto implements PlanVisitRequest {
  @ApiProperty({
    type: [String],
    example: ['A-SCJG-0004'],
    description: 'Items in order of choice',
  })
  @IsArray()
  @ArrayMaxSize(ITEMS_READ)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  readonly itemIds: string[];

  @ApiProperty({ enum: PURPOSES })
  @IsIn(PURPOSES)
  readonly purpose: Purpose;
}

@ApiSchema({ name: 'OpenTicketRequest' })
export class OpenTicketDto extends PlanVisitDto implements OpenTicketRequest {
  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;

  @ApiPropertyOptional({ type: TicketHolderDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => TicketHolderDto)
  readonly holder?: TicketHolderDto;
}

@ApiSchema({ name: 'IssueTicketRequest' })
export class IssueTicketDto extends OpenTicketDto implements IssueTicketRequest {
  @ApiPropertyOptional({
    enum: PRIORITY_CLASSES,
    description: 'From staff who may grant it; `elder` from a kiosk with an ID card that says so',
  })
  @IsOptional()
  @IsIn(PRIORITY_CLASSES)
  readonly priorityClass?: PriorityClass;

  @ApiPropertyOptional({ type: RepresentedCompanyDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => RepresentedCompanyDto)
  readonly represented?: RepresentedCompanyDto;
}
