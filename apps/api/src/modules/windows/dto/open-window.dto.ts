import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { OpenWindowRequest } from '@onewindow/contracts';
import { IsString, Length } from 'class-validator';

@ApiSchema({ name: 'OpenWindowRequest' })
export class OpenWindowDto implements OpenWindowRequest {
  @ApiProperty({ example: 'A01', description: 'Number on the sign of the window' })
  @IsString()
  @Length(1, 16)
  readonly windowId: string;
}
