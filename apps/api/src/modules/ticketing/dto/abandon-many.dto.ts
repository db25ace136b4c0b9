import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import {
  ABANDONABLE_STATES,
  type AbandonableState,
  type AbandonManyRequest,
} from '@onewindow/contracts';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';

@ApiSchema({ name: 'AbandonManyRequest' })
export class AbandonManyDto implements AbandonManyRequest {
  @ApiProperty({ enum: ABANDONABLE_STATES, isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ABANDONABLE_STATES, { each: true })
  readonly states: AbandonableState[];
}
