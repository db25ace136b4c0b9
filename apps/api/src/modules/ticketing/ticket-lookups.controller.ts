import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FoundTicketView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { LookUpTicketDto } from './dto/look-up-ticket.dto';
import { FoundTicketQuery } from './queries/found-ticket.query';

@ApiTags('tickets')
@Controller('api/v1/halls/:hallId')
export class TicketLookupsController {
  constructor(private readonly found: FoundTicketQuery) {}

  /** A reading that is a POST: a token in an address would stand in every log on the way. */
  @Post('ticket-lookups')
  @HttpCode(200)
  @Permit('ticket.read')
  @Header('Cache-Control', 'no-store')
  @Operation('lookUpTicket', 'The ticket somebody brings, by its number of today or its code')
  @Answers('FoundTicketView')
  @Refuses('ticketing.ticket-not-found')
  find(
    @Param('hallId') hallId: string,
    @Body() { code }: LookUpTicketDto,
  ): Promise<FoundTicketView> {
    return this.found.view(hallId, code);
  }
}
