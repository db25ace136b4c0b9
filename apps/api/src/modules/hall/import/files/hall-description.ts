import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsNumber,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';

class Names {
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly zhHans: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly zhHant: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly en: string;
}

class Zone {
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  readonly id: string;

  @ValidateNested()
  @Type(() => Names)
  readonly names: Names = new Names();
}

class FloorPlan {
  @IsNumber()
  @Min(1)
  @Max(10_000)
  readonly widthMetres: number;

  @IsNumber()
  @Min(1)
  @Max(10_000)
  readonly depthMetres: number;
}

/** What `hall.json` says of the hall itself. */
export class HallDescription {
  /** Stands in addresses and, in capitals, before every token a citizen is given. */
  @Matches(/^[a-z][a-z0-9]{0,15}$/)
  readonly id: string;

  @ValidateNested()
  @Type(() => Names)
  readonly names: Names = new Names();

  @IsTimeZone()
  readonly timeZone: string;

  @ValidateNested()
  @Type(() => FloorPlan)
  readonly plan: FloorPlan = new FloorPlan();

  /** Stands on every ticket. */
  @IsOptional()
  @Matches(/^[0-9+() -]{3,30}$/)
  readonly helpPhone?: string;

  @ArrayNotEmpty()
  @ArrayUnique((zone: Zone) => zone.id)
  @ValidateNested({ each: true })
  @Type(() => Zone)
  readonly zones: readonly Zone[] = [];
}
