import { Module } from '@nestjs/common';
import { HallModule } from '../hall/hall.module';
import { CloseWindow } from './use-cases/close-window';
import { OpenWindow } from './use-cases/open-window';
import { WindowSessionService } from './window-session.service';
import { WindowSessionRepository } from './window-session.repository';
import { WindowsController } from './windows.controller';

@Module({
  imports: [HallModule],
  controllers: [WindowsController],
  providers: [OpenWindow, CloseWindow, WindowSessionRepository, WindowSessionService],
  exports: [WindowSessionService],
})
export class WindowsModule {}
