import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { HOLDER_KINDS, type BookingHolder, type HolderKind } from '@onewindow/contracts';
import { IsIn, IsString, MaxLength } from 'class-validator';

/** Who a booking or a number is for. */
@ApiSchema({ name: 'BookingHolder' })
export class HolderDto implements BookingHolder {
  @ApiProperty({ enum: HOLDER_KINDS })
  @IsIn(HOLDER_KINDS)
  readonly kind: HolderKind;

  @ApiProperty({ maxLength: 40, description: 'Hashed with the key of the hall; never kept.' })
  @IsString()
  @MaxLength(40)
  readonly number: string;
}
