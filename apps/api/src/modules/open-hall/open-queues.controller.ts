import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { OpenQueueView } from '@onewindow/contracts';
import type { Response } from 'express';
import { Public } from '../../platform/access/access.decorators';
import { AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { AskerAddress } from '../identity/throttling/asker-address.decorator';
import { OpenHallThrottle } from './open-hall-throttle';
import { OpenQueuesService } from './open-queues.service';

/** For caches on the way; Express adds an ETag and answers 304 to who has it already. */
const KEEP = 'public, max-age=5';

/** What other people's pages and programmes may know of the hall. */
@ApiTags('open data')
@Controller('api/v1/open/halls/:hallId/queues')
export class OpenQueuesController {
  constructor(
    private readonly queues: OpenQueuesService,
    private readonly throttle: OpenHallThrottle,
  ) {}

  @Get()
  @Public()
  @Header('Access-Control-Allow-Origin', '*')
  @Operation('listOpenQueues', 'The queues of the hall as open data, for pages of others too')
  @AnswersList('OpenQueueView')
  @Refuses('hall.not-found', 'request.too-many')
  async list(
    @Param('hallId') hallId: string,
    @AskerAddress() address: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<readonly OpenQueueView[]> {
    await this.throttle.count(address);
    const queues = await this.queues.ofHall(hallId);
    // Refusals are nobody's to keep.
    response.setHeader('Cache-Control', KEEP);
    return queues;
  }
}
