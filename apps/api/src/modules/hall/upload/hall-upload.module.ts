import { Module } from '@nestjs/common';
import { HallUploadController } from './hall-upload.controller';
import { HallUploadService } from './hall-upload.service';

@Module({
  controllers: [HallUploadController],
  providers: [HallUploadService],
  exports: [HallUploadService],
})
export class HallUploadModule {}
