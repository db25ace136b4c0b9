import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowUpHistoryView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { DecideAppealDto, DecideExtensionDto } from './dto/follow-up.dto';
import { TakeFollowUpStep } from './use-cases/take-follow-up-step';

/** What one asks for and another decides. */
@ApiTags('ratings')
@Controller('api/v1/halls/:hallId/follow-ups/:followUpId')
@Permit('follow-up.approve')
export class FollowUpDecisionsController {
  constructor(private readonly takeStep: TakeFollowUpStep) {}

  @Post('decide-extension')
  @HttpCode(200)
  @Operation('decideExtension', 'Grant or refuse more time')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.own-matter')
  decideExtension(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note, granted }: DecideExtensionDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'decide-extension', granted } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('decide-appeal')
  @HttpCode(200)
  @Operation('decideAppeal', 'Let a rating stand, or leave it out of all figures')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.own-matter')
  decideAppeal(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note, excluded }: DecideAppealDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'decide-appeal', excluded } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }
}
