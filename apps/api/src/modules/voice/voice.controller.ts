import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { HallVoiceView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { SetVoiceDto } from './dto/set-voice.dto';
import { VoiceService } from './voice.service';

@ApiTags('devices')
@Controller('api/v1/halls/:hallId/voice')
@Permit('device.steer')
export class VoiceController {
  constructor(private readonly voices: VoiceService) {}

  @Get()
  @Operation('getHallVoice', 'What is chosen for the voices of a hall and of its areas')
  @Answers('HallVoiceView')
  view(@Param('hallId') hallId: string): Promise<HallVoiceView> {
    return this.voices.view(hallId);
  }

  @Post()
  @HttpCode(200)
  @Operation('setVoice', 'How a hall or one of its areas speaks; what is left out is not chosen')
  @Answers('HallVoiceView')
  @Refuses('hall.area-not-found')
  set(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() body: SetVoiceDto,
  ): Promise<HallVoiceView> {
    return this.voices.set(command, body);
  }
}
