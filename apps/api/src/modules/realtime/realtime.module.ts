import { Module } from '@nestjs/common';
import { AlarmsModule } from '../alarms/alarms.module';
import { IdentityModule } from '../identity/identity.module';
import { InsightModule } from '../insight/insight.module';
import { NoticesModule } from '../notices/notices.module';
import { EstimatesFeed } from './estimates/estimates-feed';
import { HallOutlet } from './gateway/hall-outlet';
import { HallGateway } from './gateway/hall.gateway';
import { StandingCheck } from './gateway/standing-check';
import { Heartbeat } from './heartbeat/heartbeat';
import { JoinRooms } from './joining/join-rooms';
import { RoomAdmission } from './joining/room-admission.service';
import { HallFeeds } from './relay/hall-feeds';
import { KnownRooms } from './rooms/known-rooms.service';
import { SnapshotController } from './snapshot/snapshot.controller';
import { SnapshotReader } from './snapshot/snapshot-reader.service';

/** The live wire: from the hall's stream to every screen, and nothing but that. */
@Module({
  imports: [AlarmsModule, IdentityModule, InsightModule, NoticesModule],
  controllers: [SnapshotController],
  providers: [
    EstimatesFeed,
    HallFeeds,
    HallGateway,
    HallOutlet,
    Heartbeat,
    JoinRooms,
    KnownRooms,
    RoomAdmission,
    SnapshotReader,
    StandingCheck,
  ],
  exports: [SnapshotReader],
})
export class RealtimeModule {}
