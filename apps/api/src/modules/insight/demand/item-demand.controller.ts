import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ItemDemandView } from '@onewindow/contracts';
import { Public } from '../../../platform/access/access.decorators';
import { AnswersList, Operation } from '../../../platform/openapi/route.decorators';
import { ItemDemandQuery } from './item-demand.query';

@ApiTags('catalogue')
@Controller('api/v1/halls/:hallId/item-demand')
export class ItemDemandController {
  constructor(private readonly demand: ItemDemandQuery) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-cache')
  @Operation(
    'listItemDemand',
    'What people have come for at this hour of the day, most of all first',
  )
  @AnswersList('ItemDemandView')
  list(@Param('hallId') hallId: string): Promise<readonly ItemDemandView[]> {
    return this.demand.atThisHour(hallId);
  }
}
