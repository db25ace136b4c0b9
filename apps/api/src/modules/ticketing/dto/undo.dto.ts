import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { UndoRequest } from '@onewindow/contracts';
import { IsUUID } from 'class-validator';

@ApiSchema({ name: 'UndoRequest' })
export class UndoDto implements UndoRequest {
  @ApiProperty({ format: 'uuid', description: "The ticket's `pressId`, as the asker has seen it" })
  @IsUUID()
  readonly pressId: string;
}
