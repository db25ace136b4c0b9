import { Module } from '@nestjs/common';
import { VoiceController } from './voice.controller';
import { VoiceRepository } from './voice.repository';
import { VoiceService } from './voice.service';

@Module({ controllers: [VoiceController], providers: [VoiceRepository, VoiceService] })
export class VoiceModule {}
