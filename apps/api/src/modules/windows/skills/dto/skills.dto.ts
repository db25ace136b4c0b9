import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  PRIORITY_CLASSES,
  type LendWindowRequest,
  type PriorityClass,
  type SetWindowSkillsRequest,
  type SkillView,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { UnlessNull } from '../../../../platform/validation/unless-null.decorator';

const GREATEST_MINUTES = 240;

@ValidatorConstraint({ name: 'isMinutesByClass' })
class IsMinutesByClass implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return (
      typeof value === 'object' &&
      value !== null &&
      Object.entries(value).every(
        ([name, minutes]) =>
          PRIORITY_CLASSES.some((known) => known === name) &&
          typeof minutes === 'number' &&
          minutes >= 0 &&
          minutes <= GREATEST_MINUTES,
      )
    );
  }
}

@ApiSchema({ name: 'Skill' })
class SkillDto implements SkillView {
  @ApiProperty({ example: 'A-ZH' })
  @IsString()
  @Length(1, 64)
  readonly queueId: string;

  @ApiProperty({ example: 1, description: "1 is the window's main work." })
  @IsInt()
  @Min(1)
  @Max(9)
  readonly level: number;

  @ApiProperty({ example: 0 })
  @IsNumber()
  @Min(0)
  @Max(GREATEST_MINUTES)
  readonly penaltyMinutes: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'number' },
    example: { 'green-channel': 30 },
    description: 'Minutes a class is treated as due earlier here.',
  })
  @IsObject()
  @Validate(IsMinutesByClass)
  readonly preferenceMinutes: Partial<Record<PriorityClass, number>>;

  @ApiProperty({ type: [String], nullable: true, description: 'Null for all kinds.' })
  @UnlessNull()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  readonly itemKinds: string[] | null;
}

@ApiSchema({ name: 'SetWindowSkillsRequest' })
export class SetWindowSkillsDto implements SetWindowSkillsRequest {
  @ApiProperty({ description: 'Several clerks may work there at once.' })
  @IsBoolean()
  readonly sharedDesk: boolean;

  @ApiProperty({ type: [SkillDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SkillDto)
  readonly skills: SkillDto[];
}

@ApiSchema({ name: 'LendWindowRequest' })
export class LendWindowDto implements LendWindowRequest {
  @ApiProperty({ example: 'A-ZH' })
  @IsString()
  @Length(1, 64)
  readonly queueId: string;

  @ApiProperty({ example: '2026-03-02T11:30:00+08:00', description: 'Hall time.' })
  @IsISO8601({ strict: true })
  readonly until: string;
}
