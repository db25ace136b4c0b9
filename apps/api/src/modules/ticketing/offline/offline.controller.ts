import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { MergedTicketsView, OfflineLeaseView, OfflineMergeView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation } from '../../../platform/openapi/route.decorators';
import { MergeOfflineTicketsDto, MergesOfDayDto, RequestOfflineLeaseDto } from './dto/offline.dto';
import { OfflineMergeRepository } from './offline-merge.repository';
import { LeaseOfflineNumbers } from './use-cases/lease-offline-numbers';
import { MergeOfflineTickets } from './use-cases/merge-offline-tickets';

/** How kiosks go on while the server is away, and bring along what they did. */
@ApiTags('tickets')
@Controller('api/v1/halls/:hallId')
export class OfflineController {
  constructor(
    private readonly leaseNumbers: LeaseOfflineNumbers,
    private readonly mergeTickets: MergeOfflineTickets,
    private readonly merges: OfflineMergeRepository,
  ) {}

  @Post('offline-leases')
  @HttpCode(200)
  @Permit('ticket.issue-offline')
  @Operation('leaseOfflineNumbers', 'Numbers a kiosk may give out while the server is away')
  @Answers('OfflineLeaseView')
  lease(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: RequestOfflineLeaseDto,
  ): Promise<OfflineLeaseView> {
    return this.leaseNumbers.execute(command, request);
  }

  @Post('offline-tickets')
  @HttpCode(200)
  @Permit('ticket.issue-offline')
  @Operation('mergeOfflineTickets', 'Numbers a kiosk gave out while the server was away')
  @Answers('MergedTicketsView')
  merge(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() request: MergeOfflineTicketsDto,
  ): Promise<MergedTicketsView> {
    return this.mergeTickets.execute(command, request);
  }

  @Get('offline-merges')
  @Permit('floor.watch')
  @Operation('listOfflineMerges', 'What kiosks have brought along on a day, the latest first')
  @AnswersList('OfflineMergeView')
  list(
    @Param('hallId') hallId: string,
    @Query() { date }: MergesOfDayDto,
  ): Promise<readonly OfflineMergeView[]> {
    return this.merges.ofDay(hallId, date);
  }
}
