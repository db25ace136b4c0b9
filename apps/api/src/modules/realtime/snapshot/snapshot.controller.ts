import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Room, SnapshotFrame } from '@onewindow/contracts';
import { Asker, Identified } from '../../../platform/access/access.decorators';
import type { Principal } from '../../../platform/access/principal';
import { DomainError } from '../../../platform/errors/domain-error';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { parseSubscribe } from '../gateway/subscribe-frame';
import { RoomAdmission } from '../joining/room-admission.service';
import { SnapshotReader } from './snapshot-reader.service';

/** The last resort of a screen without a socket: the same rooms, the same rights, by polling. */
@ApiTags('realtime')
@Controller('api/v1/halls/:hallId/snapshot')
export class SnapshotController {
  constructor(
    private readonly admission: RoomAdmission,
    private readonly snapshots: SnapshotReader,
  ) {}

  /** Staff, devices and citizens all may, each for rooms of their own. */
  @Get()
  @Identified()
  @Operation('readSnapshot', 'The state of some rooms as of one number, for polling')
  @ApiQuery({
    name: 'rooms',
    type: String,
    example: 'hall,area:A1',
    description:
      'Rooms with commas between: hall, floor, alarms, notices, area:…, queue:…, window:…, ticket:…, pad:…',
  })
  @Answers('SnapshotFrame')
  @Refuses(
    'identity.foreign-hall',
    'hall.not-found',
    'realtime.room-unknown',
    'realtime.room-not-permitted',
  )
  async read(
    @Param('hallId') hallId: string,
    @Query('rooms') list: unknown,
    @Asker() principal: Principal,
  ): Promise<SnapshotFrame> {
    const wanted = parseSubscribe({ hallId, rooms: roomsIn(list) });
    if (!wanted) throw new DomainError('request.malformed', 'rooms is a list with commas.');
    await this.admission.admit(principal, hallId, wanted.rooms);
    return this.snapshots.read(hallId, wanted.rooms);
  }
}

function roomsIn(list: unknown): readonly Room[] | undefined {
  if (typeof list !== 'string') return undefined;
  return list.split(',') as Room[];
}
