import type { HeartbeatFrame } from '@onewindow/contracts';
import type { HallFeed } from '../relay/hall-feed';

export function heartbeatOf(feed: HallFeed): HeartbeatFrame {
  const { hallId, epoch, seq, rate } = feed;
  return { hallId, epoch, seq, at: feed.now().toISOString(), rate };
}
