import { ApiPropertyOptional } from '@nestjs/swagger';
import type { ItemSearch } from '@onewindow/contracts';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const ID_MAX_LENGTH = 200;

export class ItemSearchDto implements ItemSearch {
  @ApiPropertyOptional({
    maxLength: 50,
    description: 'Part of the name, an alias, the code, the pinyin or its initials.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly search?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(ID_MAX_LENGTH)
  readonly departmentId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(ID_MAX_LENGTH)
  readonly theme?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(ID_MAX_LENGTH)
  readonly queueId?: string;

  @ApiPropertyOptional({ minimum: 1, default: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly page?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly pageSize?: number;
}
