import { Injectable } from '@nestjs/common';
import type { HallRoomState, OpenQueueView } from '@onewindow/contracts';
import { localMomentOf, openingAt } from '@onewindow/queueing';
import { hallMoment } from '../../platform/clock/hall-clock';
import { ApiConfig } from '../../platform/config/api-config';
import { Transactions } from '../../platform/database/transactions';
import { WaitEstimator } from '../insight/wait-estimator';
import { OpeningHoursService } from '../policies/opening/opening-hours.service';
import { SnapshotReader } from '../realtime/snapshot/snapshot-reader.service';
import { keepDates, openQueues, type OpenFacts } from './open-queues';

/** With the seconds for which others may keep an answer, nothing is older than 15 s. */
const BELIEVED_MS = 10_000;

interface Known {
  readonly queues: Promise<readonly OpenQueueView[]>;
  readonly until: number;
}

/** The queues of a hall as everybody may know them: one reading for all who ask. */
@Injectable()
export class OpenQueuesService {
  private readonly known = new Map<string, Known>();
  private readonly told = new Map<string, readonly OpenQueueView[]>();

  constructor(
    private readonly snapshots: SnapshotReader,
    private readonly estimator: WaitEstimator,
    private readonly opening: OpeningHoursService,
    private readonly transactions: Transactions,
    private readonly config: ApiConfig,
  ) {}

  /**
   * At most ten seconds old.
   *
   * @throws DomainError `hall.not-found`
   */
  ofHall(hallId: string): Promise<readonly OpenQueueView[]> {
    const known = this.known.get(hallId);
    if (known && known.until > performance.now()) return known.queues;
    const queues = this.read(hallId);
    this.known.set(hallId, { queues, until: performance.now() + BELIEVED_MS });
    // A hall that is not there, or a database that is away, is asked for anew.
    queues.catch(() => this.known.delete(hallId));
    return queues;
  }

  private async read(hallId: string): Promise<readonly OpenQueueView[]> {
    const { at, rooms } = await this.snapshots.read(hallId, ['hall']);
    const facts = {
      hallId,
      at,
      hall: rooms.hall as HallRoomState,
      waits: await this.estimator.forNewcomers(hallId),
      hoursOf: await this.hours(hallId),
      licence: this.config.openDataLicence ?? null,
    };
    const queues = keepDates(this.told.get(hallId) ?? [], openQueues(facts));
    this.told.set(hallId, queues);
    return queues;
  }

  private hours(hallId: string): Promise<OpenFacts['hoursOf']> {
    return this.transactions.read(async (manager) => {
      const { now, timeZone } = await hallMoment(manager, hallId);
      const { date } = localMomentOf(now, timeZone);
      const planOf = await this.opening.plansOf(manager, hallId, date);
      return (queueId) => {
        const plan = planOf(queueId);
        return { week: plan.week, now: openingAt(plan, now, timeZone) };
      };
    });
  }
}
