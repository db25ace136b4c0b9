import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiTags } from '@nestjs/swagger';
import {
  HALL_FILES_CONTENT_TYPE,
  SETUP_CODE_HEADER,
  type FirstHallView,
  type FirstStartView,
  type HallImportView,
} from '@onewindow/contracts';
import { Public } from '../../../platform/access/access.decorators';
import {
  Answers,
  AnswersNothing,
  Operation,
  Refuses,
} from '../../../platform/openapi/route.decorators';
import { UploadedBody } from '../../../platform/web/uploaded-body.interceptor';
import { HallUploadService } from '../upload/hall-upload.service';
import { SecureConnectionGuard } from '../../identity/access/secure-connection.guard';
import { FirstHallDto, OpenFirstHallDto } from './dto/first-hall.dto';
import { FirstStartService } from './first-start.service';
import { OpenFirstHall } from './open-first-hall';
import { SAMPLE_HALL_FOLDER } from './sample-hall';
import { SetupCodeGuard } from './setup-code.guard';

const CODE_REFUSALS = [
  'identity.secure-connection-required',
  'first-start.closed',
  'first-start.code-wrong',
  'request.too-many',
] as const;

const SETUP_CODE = {
  name: SETUP_CODE_HEADER,
  required: true,
  description: 'The code that the terminal of the hall has shown at this start.',
};

/** Nobody can sign in yet, so the routes are open; who may use them is who knows the code. */
@ApiTags('first start')
@Controller('api/v1/first-start')
export class FirstStartController {
  constructor(
    private readonly firstStart: FirstStartService,
    private readonly uploads: HallUploadService,
    private readonly openFirstHall: OpenFirstHall,
  ) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  @Operation('getFirstStart', 'Whether the first hall is still to be set up')
  @Answers('FirstStartView')
  async look(): Promise<FirstStartView> {
    return { isOpen: await this.firstStart.isOpen() };
  }

  @Post('code-checks')
  @HttpCode(204)
  @Public()
  @UseGuards(SecureConnectionGuard, SetupCodeGuard)
  @ApiHeader(SETUP_CODE)
  @Operation('checkSetupCode', 'Whether this is the code of this start')
  @AnswersNothing()
  @Refuses(...CODE_REFUSALS)
  checkCode(): void {
    return undefined;
  }

  @Post('previews')
  @HttpCode(200)
  @Public()
  @UseGuards(SecureConnectionGuard, SetupCodeGuard)
  @UseInterceptors(UploadedBody)
  @ApiHeader(SETUP_CODE)
  @ApiConsumes(HALL_FILES_CONTENT_TYPE)
  @Operation('previewFirstHall', 'What these files would make')
  @Answers('HallImportView')
  @Refuses(...CODE_REFUSALS, 'hall.import-invalid', 'hall.import-too-large')
  async preview(@Body() { files }: FirstHallDto): Promise<HallImportView> {
    return this.uploads.preview(await this.uploads.read(files ?? SAMPLE_HALL_FOLDER));
  }

  @Post('halls')
  @Public()
  @UseGuards(SecureConnectionGuard, SetupCodeGuard)
  @UseInterceptors(UploadedBody)
  @ApiHeader(SETUP_CODE)
  @ApiConsumes(HALL_FILES_CONTENT_TYPE)
  @Operation('openFirstHall', 'Make the first hall and its administrator')
  @Answers('FirstHallView')
  @Refuses(
    ...CODE_REFUSALS,
    'hall.import-invalid',
    'hall.import-too-large',
    'identity.password-weak',
  )
  open(@Body() body: OpenFirstHallDto): Promise<FirstHallView> {
    return this.openFirstHall.execute(body);
  }
}
