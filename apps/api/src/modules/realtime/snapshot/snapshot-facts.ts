import type {
  AlarmView,
  LineTicket,
  LiveCall,
  NoticeOnBoards,
  PadRoomState,
  TicketRoomState,
} from '@onewindow/contracts';
import type { EntityManager } from 'typeorm';
import type { OpenAlarmsService } from '../../alarms/open-alarms.service';
import type { NoticesOnBoards } from '../../notices/notices-on-boards.service';
import { readCalls, readMissed, type MissedFact } from './facts/calls.query';
import { readLines, readTallies, type DayTallies, type LineEntry } from './facts/floor.query';
import { readAreas, type AreaFacts, type SnapshotMoment } from './facts/hall.query';
import { readPlaces } from './facts/lines.query';
import { readPads } from './facts/pads.query';
import { readQueues, type QueueFacts } from './facts/queues.query';
import { readTickets } from './facts/tickets.query';
import { readWindows, type WindowFacts } from './facts/windows.query';
import type { RoomWishes } from './room-wishes';

/** All that the wanted rooms are built from; what no room needs is empty. */
export interface SnapshotFacts {
  readonly moment: SnapshotMoment;
  readonly areas: readonly AreaFacts[];
  readonly queues: readonly QueueFacts[];
  /** By queue, of those whose own room is wanted. */
  readonly places: ReadonlyMap<string, readonly LineTicket[]>;
  readonly windows: readonly WindowFacts[];
  readonly calls: readonly LiveCall[];
  readonly missed: readonly MissedFact[];
  readonly tickets: readonly TicketRoomState[];
  readonly pads: readonly PadRoomState[];
  readonly alarms: readonly AlarmView[];
  readonly notices: readonly NoticeOnBoards[];
  readonly floor?: {
    readonly lines: ReadonlyMap<string, readonly LineEntry[]>;
    readonly tallies: DayTallies;
  };
}

/** What other modules tell of their own rows. */
export interface ToldFacts {
  readonly alarms: OpenAlarmsService;
  readonly notices: NoticesOnBoards;
}

/** One query for each kind of fact, one after the other on the transaction's connection. */
export async function readFacts(
  manager: EntityManager,
  hallId: string,
  moment: SnapshotMoment,
  wishes: RoomWishes,
  told: ToldFacts,
): Promise<SnapshotFacts> {
  const { at } = moment;
  const areaIds = wishes.ids('area');
  const ticketIds = wishes.ids('ticket');
  const padIds = wishes.ids('pad');
  return {
    moment,
    areas: wishes.has('hall', 'area') ? await readAreas(manager, hallId) : [],
    queues: wishes.has('hall', 'area', 'queue', 'floor')
      ? await readQueues(manager, hallId, at)
      : [],
    places: await readPlaces(manager, hallId, wishes.ids('queue')),
    windows: wishes.has('area', 'window', 'floor') ? await readWindows(manager, hallId, at) : [],
    calls: wishes.has('hall', 'area') ? await readCalls(manager, hallId) : [],
    missed: areaIds.length > 0 ? await readMissed(manager, hallId, areaIds) : [],
    tickets: ticketIds.length > 0 ? await readTickets(manager, hallId, ticketIds) : [],
    pads: padIds.length > 0 ? await readPads(manager, hallId, padIds) : [],
    ...(await readTold(manager, hallId, at, wishes, told)),
    ...(wishes.has('floor') ? { floor: await readFloor(manager, hallId) } : {}),
  };
}

async function readTold(
  manager: EntityManager,
  hallId: string,
  at: Date,
  wishes: RoomWishes,
  told: ToldFacts,
): Promise<Pick<SnapshotFacts, 'alarms' | 'notices'>> {
  return {
    alarms: wishes.has('alarms') ? await told.alarms.list(manager, hallId) : [],
    notices: wishes.has('notices') ? await told.notices.list(manager, hallId, at) : [],
  };
}

async function readFloor(
  manager: EntityManager,
  hallId: string,
): Promise<NonNullable<SnapshotFacts['floor']>> {
  return {
    lines: await readLines(manager, hallId),
    tallies: await readTallies(manager, hallId),
  };
}
