import { Body, Controller, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { HALL_FILES_CONTENT_TYPE, type HallImportView } from '@onewindow/contracts';
import { Permit } from '../../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../../platform/idempotency/command-request';
import { CommandRunner } from '../../../platform/idempotency/command-runner';
import { Answers, Operation, Refuses } from '../../../platform/openapi/route.decorators';
import { UploadedBody } from '../../../platform/web/uploaded-body.interceptor';
import { HallFilesDto } from './dto/hall-files.dto';
import { HallUploadService } from './hall-upload.service';

@ApiTags('hall')
@Controller('api/v1/halls/:hallId')
@UseInterceptors(UploadedBody)
export class HallUploadController {
  constructor(
    private readonly uploads: HallUploadService,
    private readonly commands: CommandRunner,
  ) {}

  @Post('import-previews')
  @HttpCode(200)
  @Permit('hall.import')
  @ApiConsumes(HALL_FILES_CONTENT_TYPE)
  @Operation('previewImport', 'What these files would change in the hall')
  @Answers('HallImportView')
  @Refuses('hall.import-invalid', 'hall.import-too-large', 'hall.import-other-hall')
  async preview(
    @Param('hallId') hallId: string,
    @Body() { files }: HallFilesDto,
  ): Promise<HallImportView> {
    return this.uploads.preview(await this.uploads.read(files, hallId));
  }

  /** All of it or nothing. */
  @Post('imports')
  @Permit('hall.import')
  @ApiConsumes(HALL_FILES_CONTENT_TYPE)
  @Operation('importHall', 'Make the hall what these files say')
  @Answers('HallImportView')
  @Refuses('hall.import-invalid', 'hall.import-too-large', 'hall.import-other-hall')
  async import(
    @Param('hallId') hallId: string,
    @Command() command: CommandRequest,
    @Body() { files }: HallFilesDto,
  ): Promise<HallImportView> {
    const content = await this.uploads.read(files, hallId);
    return this.commands.run(command, (unit) => this.uploads.write(unit, content));
  }
}
