import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HolderVisitsView } from '@onewindow/contracts';
import { Asker, Permit } from '../../../platform/access/access.decorators';
import { actorOf, type Principal } from '../../../platform/access/principal';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { LookUpHolderDto } from '../dto/booking.dto';
import { HolderLookThrottle } from './holder-look-throttle';
import { HolderVisitsQuery } from './holder-visits.query';

@ApiTags('appointments')
@Controller('api/v1/halls/:hallId')
export class HolderVisitsController {
  constructor(
    private readonly throttle: HolderLookThrottle,
    private readonly visits: HolderVisitsQuery,
  ) {}

  /** A reading that is a POST: a number in an address would stand in every log on the way. */
  @Post('holder-lookups')
  @HttpCode(200)
  @Permit('holder.look-up')
  @Header('Cache-Control', 'no-store')
  @Operation('lookUpHolder', 'What the hall has for the person whose card was read')
  @Answers('HolderVisitsView')
  @Refuses('appointments.holder-invalid', 'request.too-many')
  async find(
    @Param('hallId') hallId: string,
    @Asker() asker: Principal,
    @Body() { holder }: LookUpHolderDto,
  ): Promise<HolderVisitsView> {
    await this.throttle.admit(actorOf(asker));
    return this.visits.view(hallId, holder);
  }
}
