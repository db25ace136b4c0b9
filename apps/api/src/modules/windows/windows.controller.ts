import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { PauseView, WindowLeaseView, WindowSessionView } from '@onewindow/contracts';
import { Asker, Permit } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  Operation,
  Refuses,
} from '../../platform/openapi/route.decorators';
import { OpenWindowDto } from './dto/open-window.dto';
import { PauseWindowDto } from './dto/pause-window.dto';
import { TakeOverWindowDto } from './dto/take-over-window.dto';
import { staffIdOf } from './staff-of-command';
import { BeatWindow } from './use-cases/beat-window';
import { CloseWindow } from './use-cases/close-window';
import { OpenWindow } from './use-cases/open-window';
import { PauseWindow } from './use-cases/pause-window';
import { ResumeWindow } from './use-cases/resume-window';
import { TakeOverWindow } from './use-cases/take-over-window';

@ApiTags('windows')
@Controller('api/v1/halls/:hallId')
export class WindowsController {
  constructor(
    private readonly openWindow: OpenWindow,
    private readonly closeWindow: CloseWindow,
    private readonly pauseWindow: PauseWindow,
    private readonly resumeWindow: ResumeWindow,
    private readonly beatWindow: BeatWindow,
    private readonly takeOverWindow: TakeOverWindow,
  ) {}

  @Post('window-sessions')
  @Permit('window.operate')
  @Operation('openWindow', 'Begin work at a window')
  @Answers('WindowSessionView')
  @Refuses('hall.window-not-found', 'windows.window-occupied', 'windows.already-at-window')
  open(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { windowId }: OpenWindowDto,
  ): Promise<WindowSessionView> {
    return this.openWindow.execute(command, windowId);
  }

  @Post('window-session/close')
  @HttpCode(200)
  @Permit('window.operate')
  @Operation('closeWindow', 'End work at the own window')
  @AnswersEmptyObject()
  @Refuses('windows.not-at-window', 'windows.ticket-open')
  close(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
  ): Promise<Record<string, never>> {
    return this.closeWindow.execute(command);
  }

  @Post('window-session/pause')
  @HttpCode(200)
  @Permit('window.operate')
  @Operation('pauseWindow', 'Call nobody for a while, and say why')
  @Answers('PauseView')
  @Refuses('windows.not-at-window', 'windows.ticket-open', 'windows.paused')
  pause(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() { reason }: PauseWindowDto,
  ): Promise<PauseView> {
    return this.pauseWindow.execute(command, reason);
  }

  @Post('window-session/resume')
  @HttpCode(200)
  @Permit('window.operate')
  @Operation('resumeWindow', 'Call again after a pause')
  @AnswersEmptyObject()
  @Refuses('windows.not-at-window', 'windows.not-paused')
  resume(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
  ): Promise<Record<string, never>> {
    return this.resumeWindow.execute(command);
  }

  @Post('window-session/heartbeat')
  @HttpCode(200)
  @Permit('window.operate')
  @Operation('sendWindowHeartbeat', 'Tells that the clerk is there; keeps the window for them')
  @Answers('WindowLeaseView')
  @Refuses('windows.not-at-window')
  beat(@Param('hallId') hallId: string, @Asker() asker: Principal): Promise<WindowLeaseView> {
    return this.beatWindow.execute(hallId, staffIdOf(asker));
  }

  @Post('windows/:windowId/take-over')
  @HttpCode(200)
  @Permit('window.take-over')
  @Operation(
    'takeOverWindow',
    'Go on at a window whose clerk is not heard any more',
    'The former session ends; an open ticket stays at the window and goes over with it.',
  )
  @AnswersEmptyObject()
  @Refuses(
    'hall.window-not-found',
    'identity.not-permitted',
    'windows.not-staffed',
    'windows.connection-alive',
    'windows.clerk-unfit',
    'windows.already-at-window',
    'windows.window-occupied',
  )
  takeOver(
    @Param('hallId') _hallId: string,
    @Param('windowId') windowId: string,
    @Command() command: CommandRequest,
    @Body() { username }: TakeOverWindowDto,
  ): Promise<Record<string, never>> {
    return this.takeOverWindow.execute(command, windowId, username);
  }
}
