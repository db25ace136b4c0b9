import type { Ticket } from './ticket';
import { DEFAULT_ORDER_POLICY } from '../order/order-policy';
import { at } from '../time.fixture';
import { AT_A01 } from './ticket.fixture';
import type { TicketAction } from './ticket-transitions';
import type { TransitionArgs } from './transition';

type Every = TransitionArgs[keyof TransitionArgs];
type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The least strict facts for an action, and for any other at once; done at A01. */
export function anyArgs(
  { queueId }: Pick<Ticket, 'queueId'>,
  action: TicketAction,
): Together<Every> {
  return {
    ...AT_A01,
    areaId: 'R1',
    queueIds: [queueId, 'A-ZH', 'A-KB'],
    policy: {
      gapSeconds: 0,
      greatestCount: 9,
      noShowMinutes: 0,
      rule: 'after-n',
      n: 3,
      reserveMinutes: 10,
      greatestMinutes: 120,
    },
    behind: undefined,
    returnInMinutes: 10,
    place: { to: 'queue', queueId: 'A-KB' },
    thenReturn: true,
    openWindows: [],
    // A leg leaves something to do; a completion does not.
    cases: action === 'next-leg' ? [{ id: 'c1' }, { id: 'c2' }] : [{ id: 'c1' }],
    outcomes: [{ caseId: 'c1', outcome: 'accepted' }],
    queueId: 'A-KB',
    requiredQueueIds: ['A-KB'],
    dueAt: 0,
    by: 'staff',
    lateServiceMinutes: 0,
    bookedUntil: undefined,
    order: DEFAULT_ORDER_POLICY,
    opensAt: at('09:00'),
    closesAt: at('18:00'),
  };
}
