import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { NoticeView } from '@onewindow/contracts';
import { Permit } from '../../platform/access/access.decorators';
import { Command, type CommandRequest } from '../../platform/idempotency/command-request';
import { Answers, AnswersList, Operation, Refuses } from '../../platform/openapi/route.decorators';
import { DraftNoticeDto, EndNoticeDto } from './dto/notices.dto';
import { ListNotices } from './use-cases/list-notices';
import { ApproveNotice } from './use-cases/approve-notice';
import { DraftNotice } from './use-cases/draft-notice';
import { EndNotice } from './use-cases/end-notice';
import { RejectNotice } from './use-cases/reject-notice';

/** 公告: what the hall tells everybody on its boards, once two people have read it. */
@ApiTags('notices')
@Controller('api/v1/halls/:hallId/notices')
export class NoticesController {
  constructor(
    private readonly listNotices: ListNotices,
    private readonly draftNotice: DraftNotice,
    private readonly approveNotice: ApproveNotice,
    private readonly rejectNotice: RejectNotice,
    private readonly endNotice: EndNotice,
  ) {}

  @Get()
  @Header('Cache-Control', 'no-store')
  @Permit('notice.write')
  @Operation(
    'listNotices',
    'What waits, is on the boards, or was in the last 30 days; newest first',
  )
  @AnswersList('NoticeView')
  list(@Param('hallId') hallId: string): Promise<readonly NoticeView[]> {
    return this.listNotices.execute(hallId);
  }

  @Post()
  @HttpCode(200)
  @Permit('notice.write')
  @Operation('draftNotice', 'Write something for the boards, for a second person to approve')
  @Answers('NoticeView')
  @Refuses('notices.text-unfit', 'notices.term-unfit', 'hall.area-not-found')
  draft(
    @Param('hallId') _hallId: string,
    @Command() command: CommandRequest,
    @Body() body: DraftNoticeDto,
  ): Promise<NoticeView> {
    return this.draftNotice.execute(command, body);
  }

  @Post(':noticeId/approve')
  @HttpCode(200)
  @Permit('notice.approve')
  @Operation('approveNotice', 'Put what another person has written on the boards')
  @Answers('NoticeView')
  @Refuses('notices.not-found', 'notices.own-text', 'notices.not-draft', 'notices.over')
  approve(
    @Param('hallId') _hallId: string,
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Command() command: CommandRequest,
  ): Promise<NoticeView> {
    return this.approveNotice.execute(command, noticeId);
  }

  @Post(':noticeId/reject')
  @HttpCode(200)
  @Permit('notice.approve')
  @Operation('rejectNotice', 'Refuse what another person has written, and say why')
  @Answers('NoticeView')
  @Refuses('notices.text-unfit', 'notices.not-found', 'notices.own-text', 'notices.not-draft')
  reject(
    @Param('hallId') _hallId: string,
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Command() command: CommandRequest,
    @Body() { reason }: EndNoticeDto,
  ): Promise<NoticeView> {
    return this.rejectNotice.execute(command, noticeId, reason);
  }

  @Post(':noticeId/end')
  @HttpCode(200)
  @Permit('notice.write')
  @Operation('endNotice', 'Take back a draft, or take off the boards what is on them')
  @Answers('NoticeView')
  @Refuses('notices.text-unfit', 'notices.not-found', 'notices.over')
  end(
    @Param('hallId') _hallId: string,
    @Param('noticeId', ParseUUIDPipe) noticeId: string,
    @Command() command: CommandRequest,
    @Body() { reason }: EndNoticeDto,
  ): Promise<NoticeView> {
    return this.endNotice.execute(command, noticeId, reason);
  }
}
