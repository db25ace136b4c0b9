import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  BOARD_THEMES,
  FACINGS,
  type BoardOrders,
  type BoardTheme,
  type Facing,
  type KioskOrders,
  PINNED_ITEMS_AT_MOST,
  PLAN_METRES_AT_MOST,
  PX_PER_MM_RANGE,
  type ReaderOrders,
  type DeviceOrders,
  SCREEN_INCHES_RANGE,
  type StandPoint,
  VIEWING_METRES_RANGE,
  type ViewingOrders,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const [COARSEST, FINEST] = PX_PER_MM_RANGE;
const [NEAREST, FARTHEST] = VIEWING_METRES_RANGE;
const [SMALLEST, LARGEST] = SCREEN_INCHES_RANGE;

const LONGEST_TOKEN = 200;

@ApiSchema({ name: 'ReaderOrders' })
class ReaderOrdersDto implements ReaderOrders {
  @ApiProperty({ minimum: 1, maximum: 65_535, example: 9_710 })
  @IsInt()
  @Min(1)
  @Max(65_535)
  readonly port: number;

  @ApiProperty({ minLength: 1, maxLength: LONGEST_TOKEN })
  @IsString()
  @Length(1, LONGEST_TOKEN)
  readonly token: string;
}

@ApiSchema({ name: 'StandPoint' })
class StandPointDto implements StandPoint {
  @ApiProperty({ minimum: 0, maximum: PLAN_METRES_AT_MOST, example: 8.5 })
  @IsNumber()
  @Min(0)
  @Max(PLAN_METRES_AT_MOST)
  readonly x: number;

  @ApiProperty({ minimum: 0, maximum: PLAN_METRES_AT_MOST, example: 53 })
  @IsNumber()
  @Min(0)
  @Max(PLAN_METRES_AT_MOST)
  readonly y: number;

  @ApiProperty({ enum: FACINGS })
  @IsIn(FACINGS)
  readonly facing: Facing;
}

@ApiSchema({ name: 'KioskOrders' })
class KioskOrdersDto implements KioskOrders {
  @ApiProperty({ type: Number, nullable: true, minimum: COARSEST, maximum: FINEST })
  @ValidateIf((_, value) => value !== null)
  @IsNumber()
  @Min(COARSEST)
  @Max(FINEST)
  readonly pxPerMm: number | null;

  @ApiProperty({ type: [String], maxItems: PINNED_ITEMS_AT_MOST })
  @IsArray()
  @ArrayMaxSize(PINNED_ITEMS_AT_MOST)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  readonly pinnedItemIds: readonly string[];

  @ApiProperty({ type: ReaderOrdersDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => ReaderOrdersDto)
  readonly reader: ReaderOrdersDto | null;

  @ApiProperty({ type: StandPointDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => StandPointDto)
  readonly standsAt: StandPointDto | null;
}

@ApiSchema({ name: 'ViewingOrders' })
class ViewingOrdersDto implements ViewingOrders {
  @ApiProperty({ minimum: NEAREST, maximum: FARTHEST, example: 8 })
  @IsNumber()
  @Min(NEAREST)
  @Max(FARTHEST)
  readonly metres: number;

  @ApiProperty({ minimum: SMALLEST, maximum: LARGEST, example: 55 })
  @IsNumber()
  @Min(SMALLEST)
  @Max(LARGEST)
  readonly screenInches: number;
}

@ApiSchema({ name: 'BoardOrders' })
class BoardOrdersDto implements BoardOrders {
  @ApiProperty({ type: ViewingOrdersDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => ViewingOrdersDto)
  readonly viewing: ViewingOrdersDto | null;

  @ApiProperty({ enum: BOARD_THEMES })
  @IsIn(BOARD_THEMES)
  readonly theme: BoardTheme;
}

@ApiSchema({ name: 'DeviceOrders' })
export class DeviceOrdersDto implements DeviceOrders {
  @ApiProperty({ minimum: 0, maximum: 100 })
  @IsInt()
  @Min(0)
  @Max(100)
  readonly volumePercent: number;

  @ApiProperty()
  @IsBoolean()
  readonly isLocked: boolean;

  @ApiProperty({ type: KioskOrdersDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => KioskOrdersDto)
  readonly kiosk: KioskOrdersDto | null;

  @ApiProperty({ type: BoardOrdersDto, nullable: true })
  @ValidateIf((_, value) => value !== null)
  @ValidateNested()
  @Type(() => BoardOrdersDto)
  readonly board: BoardOrdersDto | null;
}
