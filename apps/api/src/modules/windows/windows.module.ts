import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { IdentityModule } from '../identity/identity.module';
import { NewSessions } from './new-sessions';
import { OwnWindow } from './own-window';
import { SkillsController } from './skills/skills.controller';
import { SkillsRepository } from './skills/skills.repository';
import { SkillsService } from './skills/skills.service';
import { ToldQueues } from './skills/told-queues';
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
  controllers: [WindowsController, SkillsController],
  providers: [
    ...USE_CASES,
    NewSessions,
    OwnWindow,
    SkillsRepository,
    SkillsService,
    SuccessorClerk,
    ToldQueues,
    WindowLeaseRepository,
    WindowSessionRepository,
    WindowSessionService,
  ],
  exports: [ToldQueues, WindowLeaseRepository, WindowSessionRepository, WindowSessionService],
})
export class WindowsModule {}
