import { Controller, Get, Param, Query, Req } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import type { Room, SnapshotFrame } from '@onewindow/contracts';
import type { Request } from 'express';
import { Public } from '../../../platform/access/access.decorators';
import { DomainError } from '../../../platform/errors/domain-error';
import {
  Answers,
  IdentifiesItself,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { PrincipalResolver } from '../../identity/principals/principal-resolver.service';
import { parseSubscribe } from '../gateway/subscribe-frame';
import { RoomAdmission } from '../joining/room-admission.service';
import { SnapshotReader } from './snapshot-reader.service';

/** The last resort of a screen without a socket: the same rooms, the same rights, by polling. */
@ApiTags('realtime')
@Controller('api/v1/halls/:hallId/snapshot')
export class SnapshotController {
  constructor(
    private readonly resolver: PrincipalResolver,
    private readonly admission: RoomAdmission,
    private readonly snapshots: SnapshotReader,
  ) {}

  /** Public to the guard only: staff, devices and citizens all may, each for rooms of their own. */
  @Get()
  @Public()
  @IdentifiesItself()
  @Operation('readSnapshot', 'The state of some rooms as of one number, for polling')
  @ApiQuery({
    name: 'rooms',
    type: String,
    example: 'hall,area:A1',
    description: 'Rooms with commas between: hall, floor, area:…, queue:…, window:…, ticket:…',
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
    @Req() request: Request,
  ): Promise<SnapshotFrame> {
    const wanted = parseSubscribe({ hallId, rooms: roomsIn(list) });
    if (!wanted) throw new DomainError('request.malformed', 'rooms is a list with commas.');
    const { cookie, authorization } = request.headers;
    const principal = await this.resolver.resolve({
      ...(cookie === undefined ? {} : { cookie }),
      ...(authorization === undefined ? {} : { bearer: authorization }),
    });
    if (!principal) throw new DomainError('identity.sign-in-required', 'Nobody is signed in.');
    await this.admission.admit(principal, hallId, wanted.rooms);
    return this.snapshots.read(hallId, wanted.rooms);
  }
}

function roomsIn(list: unknown): readonly Room[] | undefined {
  if (typeof list !== 'string') return undefined;
  return list.split(',') as Room[];
}
