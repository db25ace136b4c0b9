import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { LookUpTicketRequest } from '@onewindow/contracts';
import { IsString, Length } from 'class-validator';

@ApiSchema({ name: 'LookUpTicketRequest' })
export class LookUpTicketDto implements LookUpTicketRequest {
  @ApiProperty({
    example: 'A012',
    maxLength: 300,
    description: 'A number of today, or the token or the address in the QR code',
  })
  @IsString()
  @Length(1, 300)
  readonly code: string;
}
