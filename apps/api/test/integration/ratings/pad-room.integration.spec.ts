import { padRoom, type Room } from '@onewindow/contracts';
import { StandingCheck } from '../../../src/modules/realtime/gateway/standing-check';
import type { Recorder } from '../realtime/recorder';
import { WireStage } from '../realtime/wire-stage';
import { aDevice, aSignedIn } from '../../support/callers';
import { aSmallHall, SMALL_HALL } from '../../support/small-hall';

const HALL = 'zc';
const { areaId, itemId, queueId, windowId } = SMALL_HALL;
const PAD = padRoom(windowId);

let stage: WireStage;
beforeAll(async () => {
  stage = await WireStage.open({ sample: false });
  await aSmallHall(stage.database.dataSource, HALL);
  await stage.startApp();
});
afterEach(() => stage.closeSockets());
afterAll(() => stage.close());

async function aPad(): Promise<Recorder> {
  const pad = stage.record(await stage.device(HALL, 'rating-pad', windowId));
  await pad.follow(HALL, [PAD]);
  return pad;
}

const asked = (pad: Recorder) => {
  const state = pad.stream.state[PAD];
  return state?.kind === 'pad' ? state.invitation : undefined;
};

describe('the room of a pad', () => {
  it('opens, closes and tells nothing else, while the room of the window tells nothing of it', async () => {
    const pad = await aPad();
    const screen = stage.record(await stage.device(HALL, 'window-screen', windowId));
    const boardRooms: Room[] = ['hall', `area:${areaId}`, `queue:${queueId}`, `window:${windowId}`];
    await screen.follow(HALL, boardRooms);
    expect(asked(pad)).toBeNull();

    const kiosk = await aDevice(stage.app, HALL, 'kiosk');
    const clerk = await aSignedIn(stage.app, HALL, 'clerk', ['clerk']);
    await clerk.windowSession.open(HALL, { windowId });
    const visit = { itemIds: [itemId], purpose: 'apply' } as const;
    const { ticket } = await kiosk.tickets.issue(HALL, visit);
    await kiosk.tickets.issue(HALL, visit);
    await clerk.windowSession.callNext(HALL);
    await clerk.tickets.start(HALL, ticket.id);
    const outcomes = ticket.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
    await clerk.tickets.complete(HALL, ticket.id, { outcomes });
    await pad.until(() => asked(pad)?.label === ticket.label);

    await clerk.windowSession.callNext(HALL);
    await pad.until(() => asked(pad) === null);
    await screen.until(
      () => screen.heard.filter(({ type }) => type === 'ticket.called').length > 1,
    );
    expect(pad.heard.map(({ type }) => type)).toEqual(['rating.invited', 'rating.closed']);
    expect(screen.heard.filter(({ type }) => type.startsWith('rating.'))).toEqual([]);
  });
});

describe('a pad that is carried to another window', () => {
  it('is put out of the room and does not come back', async () => {
    const pad = await aPad();
    await stage.database.dataSource.query(
      `UPDATE device SET window_id = NULL, area_id = $1 WHERE kind = 'rating-pad'`,
      [areaId],
    );
    // A handshake is believed for two seconds, so the first dismissal may not be the last.
    for (;;) {
      const { openings } = pad;
      await stage.app.app.get(StandingCheck).check();
      await pad.until(() => pad.openings > openings);
      const answer = await pad.join(HALL, [PAD]);
      if (answer.ok) continue;
      expect(answer.problem.code).toBe('realtime.room-not-permitted');
      return;
    }
  });
});
