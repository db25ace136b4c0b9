import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { attemptAll } from '../../platform/errors/attempt-all';
import { HallDayRepository } from './hall-day.repository';
import { TurnDay } from './use-cases/turn-day';

export const DAY_TURN_QUEUE = 'day-turn';

/** Real time: a hall whose clock runs faster turns its day a little later on its own clock. */
const CHECK_EVERY_MS = 20_000;

/** Looks again and again whether a hall's clock has passed midnight; any process may do it. */
@Processor(DAY_TURN_QUEUE)
export class DayTurnProcessor extends WorkerHost implements OnApplicationBootstrap {
  private readonly logger = new Logger(DayTurnProcessor.name);

  constructor(
    @InjectQueue(DAY_TURN_QUEUE) private readonly queue: Queue,
    private readonly days: HallDayRepository,
    private readonly turnDay: TurnDay,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      'check-days',
      { every: CHECK_EVERY_MS },
      { name: 'check-days', opts: { attempts: 1, removeOnComplete: { count: 10 } } },
    );
  }

  async process(): Promise<void> {
    await attemptAll(await this.days.hallsToTurn(), async (hallId) => {
      const businessDate = await this.turnDay.execute(hallId);
      if (businessDate) this.logger.log({ hallId, businessDate }, 'The business day has turned');
    });
  }
}
