import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  HOLDER_KINDS,
  type HolderKind,
  type RepresentedCompany,
  type TicketHolder,
} from '@onewindow/contracts';
import { IsIn, IsString, MaxLength } from 'class-validator';

@ApiSchema({ name: 'TicketHolder' })
export class TicketHolderDto implements TicketHolder {
  @ApiProperty({ enum: HOLDER_KINDS })
  @IsIn(HOLDER_KINDS)
  readonly kind: HolderKind;

  @ApiProperty({ maxLength: 40, description: 'Hashed with the key of the hall; never kept.' })
  @IsString()
  @MaxLength(40)
  readonly number: string;
}

@ApiSchema({ name: 'RepresentedCompany' })
export class RepresentedCompanyDto implements RepresentedCompany {
  @ApiProperty({ enum: ['company'] })
  @IsIn(['company'])
  readonly kind: 'company';

  @ApiProperty({
    maxLength: 40,
    description: 'Unified social credit code; hashed with the key of the hall and never kept.',
  })
  @IsString()
  @MaxLength(40)
  readonly number: string;
}
