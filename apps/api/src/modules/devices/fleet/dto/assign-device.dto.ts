import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  type AssignDeviceRequest,
  DEVICE_NAME_MAX_LENGTH,
  type EnrolDeviceRequest,
} from '@onewindow/contracts';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';
import { UnlessNull } from '../../../../platform/validation/unless-null.decorator';
import { CODE_MAX_LENGTH } from './check-enrolment.dto';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

@ApiSchema({ name: 'AssignDeviceRequest' })
export class AssignDeviceDto implements AssignDeviceRequest {
  @ApiProperty({ example: '一号取号机', maxLength: DEVICE_NAME_MAX_LENGTH })
  @Transform(trimmed)
  @IsString()
  @Length(1, DEVICE_NAME_MAX_LENGTH)
  @Matches(/^[^\p{Cc}]*$/u)
  readonly name: string;

  @ApiProperty({ type: String, nullable: true, example: 'A1' })
  @UnlessNull()
  @IsString()
  @Length(1, 40)
  readonly areaId: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  @UnlessNull()
  @IsString()
  @Length(1, 40)
  readonly windowId: string | null;
}

@ApiSchema({ name: 'EnrolDeviceRequest' })
export class EnrolDeviceDto extends AssignDeviceDto implements EnrolDeviceRequest {
  @ApiProperty({ example: 'K7MQ4XWF' })
  @IsString()
  @Length(1, CODE_MAX_LENGTH)
  readonly code: string;
}
