import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { RateAtWindowRequest } from '@onewindow/contracts';
import { IsUUID } from 'class-validator';
import { RateDto } from './rate.dto';

@ApiSchema({ name: 'RateAtWindowRequest' })
export class RateAtWindowDto extends RateDto implements RateAtWindowRequest {
  @ApiProperty({ format: 'uuid', description: 'The service the pad has invited to rate' })
  @IsUUID()
  readonly serviceId: string;
}
