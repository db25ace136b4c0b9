import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FollowUpHistoryView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import {
  CallBackDto,
  ContactDto,
  FollowUpNoteDto,
  TakeFollowUpDto,
  VerifyDto,
} from './dto/follow-up.dto';
import { TakeFollowUpStep } from './use-cases/take-follow-up-step';

/** What is done about a bad rating, one step after the other. */
@ApiTags('ratings')
@Controller('api/v1/halls/:hallId/follow-ups/:followUpId')
@Permit('follow-up.handle')
export class FollowUpStepsController {
  constructor(private readonly takeStep: TakeFollowUpStep) {}

  @Post('take')
  @HttpCode(200)
  @Operation('takeFollowUp', "Make it one's own to see to")
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit')
  take(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { ownerId: from }: TakeFollowUpDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'take', from } as const;
    return this.takeStep.execute(command, { followUpId, step, note: null });
  }

  @Post('contact')
  @HttpCode(200)
  @Operation('contactRater', 'Say whether its giver could be spoken to')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  contact(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note, contact }: ContactDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'contact', contact } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('verify')
  @HttpCode(200)
  @Operation('verifyRating', 'Say what has been found out')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  verify(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note, finding }: VerifyDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'verify', finding } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('ask-extension')
  @HttpCode(200)
  @Operation('askForExtension', 'Ask for more time, with the reason')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  askExtension(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note }: FollowUpNoteDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'ask-extension' } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('rectify')
  @HttpCode(200)
  @Operation('rectifyRating', 'Say what is put right, and how')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  rectify(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note }: FollowUpNoteDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'rectify' } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('reply')
  @HttpCode(200)
  @Operation('replyToRating', 'Answer its giver, who reads it with the ticket')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  reply(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note }: FollowUpNoteDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'reply' } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('call-back')
  @HttpCode(200)
  @Operation('callRaterBack', 'Say what its giver thinks of the answer')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  callBack(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note, callBack }: CallBackDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'call-back', callBack } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }

  @Post('close')
  @HttpCode(200)
  @Operation('closeFollowUp', 'Say that all is done')
  @Answers('FollowUpHistoryView')
  @Refuses('follow-ups.not-found', 'follow-ups.step-unfit', 'follow-ups.not-owner')
  close(
    @Param('hallId') _hallId: string,
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Command() command: CommandRequest,
    @Body() { note }: FollowUpNoteDto,
  ): Promise<FollowUpHistoryView> {
    const step = { action: 'close' } as const;
    return this.takeStep.execute(command, { followUpId, step, note });
  }
}
