import { Module } from '@nestjs/common';
import { EmergenciesController } from './emergencies.controller';
import { NewNotices } from './new-notices';
import { NoticeRepository } from './notice.repository';
import { NoticesController } from './notices.controller';
import { NoticesOnBoards } from './notices-on-boards.service';
import { ApproveNotice } from './use-cases/approve-notice';
import { DraftNotice } from './use-cases/draft-notice';
import { EndNotice } from './use-cases/end-notice';
import { ListNotices } from './use-cases/list-notices';
import { RaiseEmergency } from './use-cases/raise-emergency';
import { RejectNotice } from './use-cases/reject-notice';

@Module({
  controllers: [NoticesController, EmergenciesController],
  providers: [
    ApproveNotice,
    DraftNotice,
    EndNotice,
    ListNotices,
    NewNotices,
    NoticeRepository,
    NoticesOnBoards,
    RaiseEmergency,
    RejectNotice,
  ],
  exports: [NoticesOnBoards],
})
export class NoticesModule {}
