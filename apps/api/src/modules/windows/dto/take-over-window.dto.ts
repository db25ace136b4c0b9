import { ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { TakeOverWindowRequest } from '@onewindow/contracts';
import { IsOptional, IsString, Length } from 'class-validator';

@ApiSchema({ name: 'TakeOverWindowRequest' })
export class TakeOverWindowDto implements TakeOverWindowRequest {
  @ApiPropertyOptional({ description: 'Who goes on there; the asker, when absent.' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  readonly username?: string;
}
