import type { Api } from '@onewindow/client';
import type { TicketView } from '@onewindow/contracts';
import { aSignedIn } from '../../support/callers';
import { SMALL_HALL } from '../../support/small-hall';
import type { BookingStage } from './booking-stage';

/** How a visit ends: its name, who ended it and the ticket then, and the state an undo brings back. */
type Ending = readonly [string, () => Promise<readonly [Api, TicketView]>, string];

/**
 * @param begin the ticket in the line
 * @param missed the same, called and not answered
 */
export function endingsOf(
  steps: () => VisitSteps,
  begin: () => Promise<TicketView>,
  missed: () => Promise<TicketView>,
): readonly Ending[] {
  return [
    [
      'a completion',
      async () => [steps().clerk, await steps().completed(await begin())],
      'serving',
    ],
    [
      'a cancelling',
      async () => [steps().guide, await steps().cancelled(await begin())],
      'waiting',
    ],
    [
      'an abandoning',
      async () => [steps().supervisor, await steps().abandoned(await begin())],
      'waiting',
    ],
    [
      'a miss for good',
      async () => {
        await steps().cannotComeBack();
        return [steps().clerk, await missed()];
      },
      'called',
    ],
  ];
}

/** Takes the only ticket of a hall through its visit, and brings it to each of its ends. */
export class VisitSteps {
  private constructor(
    private readonly stage: BookingStage,
    readonly clerk: Api,
    readonly supervisor: Api,
  ) {}

  static async begin(stage: BookingStage): Promise<VisitSteps> {
    const { running, hallId } = stage;
    const clerk = await aSignedIn(running, hallId, 'clerk', ['clerk']);
    const supervisor = await aSignedIn(running, hallId, 'supervisor', ['supervisor']);
    return new VisitSteps(stage, clerk, supervisor);
  }

  get guide(): Api {
    return this.stage.guide;
  }

  async called({ id }: TicketView): Promise<TicketView> {
    await this.openWindow();
    const { ticket } = await this.clerk.windowSession.callNext(this.stage.hallId);
    expect(ticket?.id).toBe(id);
    return ticket!;
  }

  async serving(waiting: TicketView): Promise<TicketView> {
    const { id } = await this.called(waiting);
    return this.clerk.tickets.start(this.stage.hallId, id);
  }

  async held(waiting: TicketView): Promise<TicketView> {
    const { id } = await this.serving(waiting);
    return this.clerk.tickets.hold(this.stage.hallId, id, { reason: 'fetch-material' });
  }

  async completed(waiting: TicketView): Promise<TicketView> {
    const { id, cases } = await this.serving(waiting);
    const outcomes = cases.map((one) => ({ caseId: one.id, outcome: 'accepted' as const }));
    return this.clerk.tickets.complete(this.stage.hallId, id, { outcomes });
  }

  /** @param clock by which nobody has come for long enough */
  async missed(waiting: TicketView, clock: string): Promise<TicketView> {
    const { id } = await this.called(waiting);
    await this.stage.standAt(clock);
    return this.clerk.tickets.markMissed(this.stage.hallId, id);
  }

  cancelled({ id }: TicketView): Promise<TicketView> {
    return this.guide.tickets.cancel(this.stage.hallId, id);
  }

  abandoned({ id }: TicketView): Promise<TicketView> {
    return this.supervisor.tickets.abandon(this.stage.hallId, id);
  }

  async undo(api: Api, { id, pressId }: TicketView): Promise<readonly TicketView[]> {
    const { hallId } = this.stage;
    return (await api.tickets.undo(hallId, id, { pressId: pressId! })).tickets;
  }

  /** From now on a miss is for good. */
  async cannotComeBack(): Promise<void> {
    await this.stage.query(
      `INSERT INTO line_policy (hall_id, queue_id, rejoin)
       VALUES ($1, $2, '{"rule": "void", "n": 3, "greatestCount": 2}')`,
      [this.stage.hallId, SMALL_HALL.queueId],
    );
  }

  async openWindow(): Promise<void> {
    await this.clerk.windowSession.open(this.stage.hallId, { windowId: SMALL_HALL.windowId });
  }
}
