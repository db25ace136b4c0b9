import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { LoanView, WindowSkillsView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { LendWindowDto, SetWindowSkillsDto } from './dto/skills.dto';
import { SkillsService } from './skills.service';

@ApiTags('windows')
@Controller('api/v1/halls/:hallId')
export class SkillsController {
  constructor(private readonly skills: SkillsService) {}

  @Get('windows/:windowId/skills')
  @Permit('policy.read')
  @Operation('getWindowSkills', 'Which queues a window serves, and until when')
  @Answers('WindowSkillsView')
  @Refuses('hall.window-not-found')
  view(
    @Param('hallId') hallId: string,
    @Param('windowId') windowId: string,
  ): Promise<WindowSkillsView> {
    return this.skills.view(hallId, windowId);
  }

  @Post('windows/:windowId/skills')
  @HttpCode(200)
  @Permit('policy.manage')
  @Operation('setWindowSkills', 'Which queues a window serves without an end; loans stay')
  @Answers('WindowSkillsView')
  @Refuses('hall.window-not-found', 'hall.queue-not-found', 'windows.skills-unfit')
  set(
    @Param('hallId') _hallId: string,
    @Param('windowId') windowId: string,
    @Command() command: CommandRequest,
    @Body() request: SetWindowSkillsDto,
  ): Promise<WindowSkillsView> {
    return this.skills.set(command, windowId, request);
  }

  @Post('windows/:windowId/loans')
  @Permit('window.lend')
  @Operation('lendWindow', 'Let a window serve another queue for a while')
  @Answers('LoanView')
  @Refuses(
    'hall.window-not-found',
    'hall.queue-not-found',
    'windows.loan-over',
    'windows.serves-already',
  )
  lend(
    @Param('hallId') _hallId: string,
    @Param('windowId') windowId: string,
    @Command() command: CommandRequest,
    @Body() request: LendWindowDto,
  ): Promise<LoanView> {
    return this.skills.lend(command, windowId, request);
  }

  @Post('loans/:loanId/end')
  @HttpCode(200)
  @Permit('window.lend')
  @Operation('endLoan', 'End a loan before its time')
  @AnswersEmptyObject()
  @Refuses('windows.loan-not-found')
  endLoan(
    @Param('hallId') _hallId: string,
    @Param('loanId', ParseUUIDPipe) loanId: string,
    @Command() command: CommandRequest,
  ): Promise<Record<string, never>> {
    return this.skills.endLoan(command, loanId);
  }
}
