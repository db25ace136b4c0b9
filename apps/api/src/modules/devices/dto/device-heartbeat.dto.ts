import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  AUDIO_STATES,
  type AudioState,
  type DeviceHeartbeatRequest,
  DEVICE_VERSION_MAX_LENGTH,
  READER_STATES,
  type ReaderState,
} from '@onewindow/contracts';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

const WIDEST_SCREEN_PX = 32_767;
/** 24 days; a clock that is further off is simply wrong. */
const GREATEST_SKEW_MS = 2_147_483_647;

@ApiSchema({ name: 'DeviceScreen' })
class ScreenDto {
  @ApiProperty({ example: 1080 })
  @IsInt()
  @Min(1)
  @Max(WIDEST_SCREEN_PX)
  readonly width: number;

  @ApiProperty({ example: 1920 })
  @IsInt()
  @Min(1)
  @Max(WIDEST_SCREEN_PX)
  readonly height: number;
}

@ApiSchema({ name: 'DeviceHeartbeatRequest' })
export class DeviceHeartbeatDto implements DeviceHeartbeatRequest {
  @ApiProperty({ example: '0.1.0', maxLength: DEVICE_VERSION_MAX_LENGTH })
  @IsString()
  @MaxLength(DEVICE_VERSION_MAX_LENGTH)
  @Matches(/^[\w.+-]+$/)
  readonly version: string;

  @ApiProperty({ type: ScreenDto, description: 'In CSS pixels.' })
  @IsDefined()
  @ValidateNested()
  @Type(() => ScreenDto)
  readonly screen: ScreenDto;

  @ApiPropertyOptional({ minimum: -GREATEST_SKEW_MS, maximum: GREATEST_SKEW_MS })
  @IsOptional()
  @IsInt()
  @Min(-GREATEST_SKEW_MS)
  @Max(GREATEST_SKEW_MS)
  readonly clockSkewMs?: number;

  @ApiPropertyOptional({ enum: AUDIO_STATES, description: 'Of a board that speaks.' })
  @IsOptional()
  @IsIn(AUDIO_STATES)
  readonly audio?: AudioState;

  @ApiPropertyOptional({ enum: READER_STATES, description: 'Of a kiosk that has a card reader.' })
  @IsOptional()
  @IsIn(READER_STATES)
  readonly reader?: ReaderState;
}
