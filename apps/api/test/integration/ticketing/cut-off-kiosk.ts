import type { Api } from '@onewindow/client';
import type {
  MergedTicketsView,
  OfflineLease,
  OfflineLeaseView,
  OfflineTicketRequest,
} from '@onewindow/contracts';
import { v7 as uuidv7 } from 'uuid';
import { aDevice } from '../../support/callers';
import { HALL, type DeskStage } from './desk-stage';

/** A kiosk that gives out numbers by itself, with nothing of the real one but its requests. */
export class CutOffKiosk {
  private given = 0;

  private constructor(
    private readonly stage: DeskStage,
    readonly api: Api,
    readonly lease: OfflineLease,
  ) {}

  static async at(stage: DeskStage): Promise<CutOffKiosk> {
    const api = await aDevice(stage.running, HALL, 'kiosk');
    return new CutOffKiosk(stage, api, (await api.offline.lease(HALL, {})).lease);
  }

  renew(): Promise<OfflineLeaseView> {
    return this.api.offline.lease(HALL, { held: this.lease });
  }

  /** Gives out the next number, so many minutes from now; the server was heard a minute before. */
  give(
    itemId: string,
    inMinutes = 0,
    more: Partial<OfflineTicketRequest> = {},
  ): OfflineTicketRequest {
    this.given += 1;
    return {
      id: uuidv7(),
      number: this.lease.from + this.given - 1,
      queueId: 'A-ZH',
      itemIds: [itemId],
      purpose: 'apply',
      takenAt: this.stage.inMinutes(inMinutes),
      contactAt: this.stage.inMinutes(inMinutes - 1),
      ...more,
    };
  }

  bring(
    tickets: readonly OfflineTicketRequest[],
    lease: OfflineLease = this.lease,
  ): Promise<MergedTicketsView> {
    return this.api.offline.merge(HALL, { lease, tickets });
  }

  /** What one number alone comes to. */
  async outcomeOf(
    ticket: OfflineTicketRequest,
    lease: OfflineLease = this.lease,
  ): Promise<string | undefined> {
    const [told] = (await this.bring([ticket], lease)).tickets;
    return told?.rejection ?? told?.outcome;
  }
}
