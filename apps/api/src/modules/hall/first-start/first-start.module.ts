import { Module } from '@nestjs/common';
import { HallModule } from '../hall.module';
import { HallUploadModule } from '../upload/hall-upload.module';
import { IdentityModule } from '../../identity/identity.module';
import { FirstStartController } from './first-start.controller';
import { FirstStartService } from './first-start.service';
import { OpenFirstHall } from './open-first-hall';
import { SetupCodeGuard } from './setup-code.guard';

/** 首次启动 · the first hall, set up in the browser by who stands at the machine. */
@Module({
  imports: [HallModule, HallUploadModule, IdentityModule],
  controllers: [FirstStartController],
  providers: [FirstStartService, OpenFirstHall, SetupCodeGuard],
})
export class FirstStartModule {}
