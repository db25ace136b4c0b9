import type { Api } from '@onewindow/client';
import { kioskOf, signedIn } from './hall-apis';
import type { HallUnderTest } from './hall-under-test';
import type { StaffSignIn } from './sign-ins';

const HALL = 'zc';
/** Windows of three rooms, so that the boards have something to tell. */
const WINDOWS = ['A05', 'A08', 'A10', 'A12', 'A16', 'A20', 'B001', 'B005', 'B130', 'B140', 'B145'];
const VISITS: readonly (readonly [itemId: string, count: number])[] = [
  ['A-SCJG-0040', 14],
  ['A-JT-0020', 6],
  ['B-BDC-0003', 11],
  ['B-SB-0001', 16],
  ['B-YB-0001', 9],
  ['B-CRJ-0001', 7],
  ['B-HZ-0001', 8],
];

/** Fills a hall as on an ordinary morning, through the API like everybody else. */
export async function fillHall(hall: HallUnderTest): Promise<void> {
  const { staff } = hall.readSignIns();
  const kiosk = kioskOf(hall);
  for (const [itemId, count] of VISITS) {
    for (let n = 0; n < count; n += 1) {
      await kiosk.tickets.issue(HALL, { itemIds: [itemId], purpose: 'apply' });
    }
  }
  const clerks = staff.filter(({ role }) => role === 'clerk').slice(1);
  for (const [index, windowId] of WINDOWS.entries()) {
    const clerk = clerks[index];
    if (clerk) await workAt(hall, clerk, windowId, index % 3 !== 0);
  }
}

async function workAt(
  hall: HallUnderTest,
  clerk: StaffSignIn,
  windowId: string,
  serves: boolean,
): Promise<void> {
  const api = await signedIn(hall, clerk);
  await api.windowSession.open(HALL, { windowId });
  await finishOne(api);
  const { ticket } = await api.windowSession.callNext(HALL);
  if (ticket && serves) await api.tickets.start(HALL, ticket.id);
}

async function finishOne(api: Api): Promise<void> {
  const { ticket } = await api.windowSession.callNext(HALL);
  if (!ticket) return;
  await api.tickets.start(HALL, ticket.id);
  const outcomes = ticket.cases.map(({ id }) => ({ caseId: id, outcome: 'accepted' as const }));
  await api.tickets.complete(HALL, ticket.id, { outcomes });
}
