import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { IdentityModule } from '../identity/identity.module';
import { NewSessions } from './new-sessions';
import { OwnWindow } from './own-window';
import { SuccessorClerk } from './successor-clerk';
import { BeatWindow } from './use-cases/beat-window';
import { CloseWindow } from './use-cases/close-window';
import { OpenWindow } from './use-cases/open-window';
import { PauseWindow } from './use-cases/pause-window';
import { ResumeWindow } from './use-cases/resume-window';
import { TakeOverWindow } from './use-cases/take-over-window';
import { WindowLeaseRepository } from './window-lease.repository';
import { WindowSessionService } from './window-session.service';
import { WindowSessionRepository } from './window-session.repository';
import { WindowsController } from './windows.controller';

const USE_CASES = [BeatWindow, CloseWindow, OpenWindow, PauseWindow, ResumeWindow, TakeOverWindow];

@Module({
  imports: [HallModule, IdentityModule],
  controllers: [WindowsController],
  providers: [
    ...USE_CASES,
    NewSessions,
    OwnWindow,
    SuccessorClerk,
    WindowLeaseRepository,
    WindowSessionRepository,
    WindowSessionService,
  ],
  exports: [WindowLeaseRepository, WindowSessionRepository, WindowSessionService],
})
export class WindowsModule {}
