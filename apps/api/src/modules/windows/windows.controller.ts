import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { WindowSessionView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  Operation,
  Refuses,
} from '../../platform/openapi/route.decorators';
import { OpenWindowDto } from './dto/open-window.dto';
import { CloseWindow } from './use-cases/close-window';
import { OpenWindow } from './use-cases/open-window';

@ApiTags('windows')
@Controller('api/v1/halls/:hallId')
export class WindowsController {
  constructor(
    private readonly openWindow: OpenWindow,
    private readonly closeWindow: CloseWindow,
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
}
