import { Controller, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HelpCallView } from '@onewindow/contracts';
import { Asker, Permit } from '../../platform/access/access.decorators';
import type { Principal } from '../../platform/access/principal';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import {
  Answers,
  AnswersEmptyObject,
  AnswersOrNothing,
  Operation,
} from '../../platform/openapi/route.decorators';
import { HelpCalls } from './use-cases/help-calls';

/** 求助: somebody at this kiosk wants a person. */
@ApiTags('devices')
@Controller('api/v1/device/help-call')
@Permit('help.call')
export class HelpCallsController {
  constructor(private readonly helpCalls: HelpCalls) {}

  @Post()
  @HttpCode(200)
  @Operation('callForHelp', 'Ask for a person at this kiosk; asking again changes nothing')
  @Answers('HelpCallView')
  call(@Command() command: CommandRequest): Promise<HelpCallView> {
    return this.helpCalls.call(command);
  }

  @Get()
  @Header('Cache-Control', 'no-store')
  @Operation('getHelpCall', 'Whether somebody is on the way to this kiosk')
  @AnswersOrNothing('HelpCallView')
  current(@Asker() asker: Principal): Promise<HelpCallView | null> {
    return this.helpCalls.current(asker);
  }

  @Post('withdraw')
  @HttpCode(200)
  @Operation('withdrawHelpCall', 'Nobody is wanted here any more')
  @AnswersEmptyObject()
  withdraw(@Command() command: CommandRequest): Promise<Record<string, never>> {
    return this.helpCalls.withdraw(command);
  }
}
