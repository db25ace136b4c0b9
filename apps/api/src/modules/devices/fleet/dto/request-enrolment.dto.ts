import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { DEVICE_KINDS, type DeviceKind, type RequestEnrolmentRequest } from '@onewindow/contracts';
import { IsIn, IsString, Matches, MaxLength } from 'class-validator';

const KEY_MAX_LENGTH = 80;

@ApiSchema({ name: 'RequestEnrolmentRequest' })
export class RequestEnrolmentDto implements RequestEnrolmentRequest {
  @ApiProperty({ example: 'zc' })
  @Matches(/^[a-z][a-z0-9]{0,15}$/)
  readonly hallId: string;

  @ApiProperty({ enum: DEVICE_KINDS })
  @IsIn(DEVICE_KINDS)
  readonly kind: DeviceKind;

  @ApiProperty({ description: '`owd_<hall>_` and 43 signs of base64url.', writeOnly: true })
  @IsString()
  @MaxLength(KEY_MAX_LENGTH)
  readonly key: string;
}
