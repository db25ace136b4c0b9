import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module';
import { AnnounceChangedQueues } from './use-cases/announce-changed-queues';
import { AnnounceLostWindows } from './use-cases/announce-lost-windows';
import { WINDOW_WATCH_QUEUE, WindowWatchProcessor } from './window-watch.processor';
import { WindowsModule } from './windows.module';

/** Apart from the windows themselves, so that the commands can run where no jobs do. */
@Module({
  imports: [WindowsModule, JobsModule, JobsModule.queue(WINDOW_WATCH_QUEUE)],
  providers: [AnnounceChangedQueues, AnnounceLostWindows, WindowWatchProcessor],
})
export class WindowWatchModule {}
