import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  REJOIN_RULES,
  UNPRINTED_RULES,
  type LineRulesView,
  type PriorityBonusView,
  type QuotaBandView,
  type RecallRuleView,
  type RejoinRule,
  type RejoinRuleView,
  type SetHallRulesRequest,
  type SetQueueRulesRequest,
  type UnprintedRule,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { DayStretchDto } from '../../../platform/validation/day-stretch.dto';
import { UnlessNull } from '../../../platform/validation/unless-null.decorator';

const DAY_MINUTES = 1_440;
const GREATEST_BONUS = 120;
const BANDS_A_DAY = 48;

@ApiSchema({ name: 'RecallRule' })
class RecallRuleDto implements RecallRuleView {
  @ApiProperty({ example: 20, description: 'Least seconds between two calls of a ticket.' })
  @IsInt()
  @Min(0)
  @Max(600)
  readonly gapSeconds: number;

  @ApiProperty({ example: 2 })
  @IsInt()
  @Min(0)
  @Max(20)
  readonly greatestCount: number;
}

@ApiSchema({ name: 'RejoinRule' })
class RejoinRuleDto implements RejoinRuleView {
  @ApiProperty({ enum: REJOIN_RULES })
  @IsIn(REJOIN_RULES)
  readonly rule: RejoinRule;

  @ApiProperty({ example: 3, description: 'How many go first under `after-n`.' })
  @IsInt()
  @Min(1)
  @Max(100)
  readonly n: number;

  @ApiProperty({ example: 2, description: 'How often one ticket may come back.' })
  @IsInt()
  @Min(0)
  @Max(20)
  readonly greatestCount: number;
}

/** Elder and disabled people by law; the others as the hall decides. */
@ApiSchema({ name: 'PriorityBonus' })
class PriorityBonusDto implements PriorityBonusView {
  @ApiProperty({ example: 15 })
  @IsNumber()
  @Min(1)
  @Max(GREATEST_BONUS)
  readonly elder: number;

  @ApiProperty({ example: 15 })
  @IsNumber()
  @Min(1)
  @Max(GREATEST_BONUS)
  readonly disabled: number;

  @ApiPropertyOptional({ example: 15 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(GREATEST_BONUS)
  readonly pregnant?: number;

  @ApiPropertyOptional({ example: 15 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(GREATEST_BONUS)
  readonly veteran?: number;

  @ApiPropertyOptional({ example: 15 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(GREATEST_BONUS)
  readonly urgent?: number;

  @ApiPropertyOptional({ example: 15 })
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(GREATEST_BONUS)
  readonly 'green-channel'?: number;
}

@ApiSchema({ name: 'LineRules' })
class LineRulesDto implements LineRulesView {
  @ApiProperty({ type: RecallRuleDto, nullable: true })
  @UnlessNull()
  @IsDefined()
  @ValidateNested()
  @Type(() => RecallRuleDto)
  readonly recall: RecallRuleDto | null;

  @ApiProperty({ type: RejoinRuleDto, nullable: true })
  @UnlessNull()
  @IsDefined()
  @ValidateNested()
  @Type(() => RejoinRuleDto)
  readonly rejoin: RejoinRuleDto | null;

  @ApiProperty({
    type: PriorityBonusDto,
    nullable: true,
    description: 'Minutes earlier by class; a class left out is not offered.',
  })
  @UnlessNull()
  @IsDefined()
  @ValidateNested()
  @Type(() => PriorityBonusDto)
  readonly priorityBonusMinutes: PriorityBonusDto | null;

  @ApiProperty({ type: Boolean, nullable: true })
  @UnlessNull()
  @IsBoolean()
  readonly oneLiveTicket: boolean | null;

  @ApiProperty({ type: Number, nullable: true, example: 3 })
  @UnlessNull()
  @IsInt()
  @Min(1)
  @Max(100)
  readonly personPerDay: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 12, description: '0 is no limit.' })
  @UnlessNull()
  @IsInt()
  @Min(0)
  @Max(60)
  readonly kioskPerMinute: number | null;

  @ApiProperty({
    enum: UNPRINTED_RULES,
    nullable: true,
    description: 'Whether a number is called whose paper nobody has seen.',
  })
  @UnlessNull()
  @IsIn(UNPRINTED_RULES)
  readonly unprintedTickets: UnprintedRule | null;
}

@ApiSchema({ name: 'QuotaBand' })
class QuotaBandDto extends DayStretchDto implements QuotaBandView {
  @ApiProperty({ example: 120 })
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly quota: number;
}

@ApiSchema({ name: 'SetHallRulesRequest' })
export class SetHallRulesDto implements SetHallRulesRequest {
  @ApiProperty({ type: LineRulesDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => LineRulesDto)
  readonly rules: LineRulesDto;
}

@ApiSchema({ name: 'SetQueueRulesRequest' })
export class SetQueueRulesDto extends SetHallRulesDto implements SetQueueRulesRequest {
  @ApiProperty({ example: 15, description: 'Minutes by which a walk-in ought to be called.' })
  @IsNumber()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly targetMinutes: number;

  @ApiProperty({ example: 3, description: 'Minutes after the call before it may be a miss.' })
  @IsNumber()
  @Min(0)
  @Max(DAY_MINUTES)
  readonly noShowMinutes: number;

  @ApiProperty({ example: 500 })
  @IsInt()
  @Min(0)
  @Max(100_000)
  readonly dailyQuota: number;

  @ApiProperty({ type: [QuotaBandDto] })
  @IsArray()
  @ArrayMaxSize(BANDS_A_DAY)
  @ValidateNested({ each: true })
  @Type(() => QuotaBandDto)
  readonly bands: QuotaBandDto[];
}
