import {
  MISSED_AT_MOST,
  parseRoom,
  type AreaRoomState,
  type FloorRoomState,
  type HallRoomState,
  type Room,
  type RoomState,
  type WindowRoomState,
} from '@onewindow/contracts';
import { areaVoiceOf } from '@onewindow/voice';
import type { WindowFacts } from './facts/windows.query';
import type { SnapshotFacts } from './snapshot-facts';

/** The state of one room, or undefined when the hall has no such room. */
export function roomStateOf(facts: SnapshotFacts, room: Room): RoomState | undefined {
  const parsed = parseRoom(room);
  switch (parsed?.kind) {
    case 'hall':
      return hallState(facts);
    case 'floor':
      return floorState(facts);
    case 'alarms':
      return { kind: 'alarms', open: facts.alarms };
    case 'notices':
      return { kind: 'notices', notices: facts.notices };
    case 'area':
      return areaState(facts, parsed.id);
    case 'queue': {
      const queue = facts.queues.find(({ summary }) => summary.id === parsed.id);
      const line = facts.places.get(parsed.id) ?? [];
      return queue && { kind: 'queue', queue: queue.summary, line };
    }
    case 'window': {
      const window = facts.windows.find(({ summary }) => summary.id === parsed.id);
      return window && windowState(window);
    }
    case 'ticket':
      return facts.tickets.find(({ ticketId }) => ticketId === parsed.id);
    case 'pad':
      return facts.pads.find(({ windowId }) => windowId === parsed.id);
    case undefined:
      return undefined;
  }
}

function hallState({ moment, areas, queues, calls }: SnapshotFacts): HallRoomState {
  return {
    kind: 'hall',
    hallNames: moment.hallNames,
    businessDate: moment.businessDate,
    areas: areas.map(({ view }) => view),
    queues: queues.map(({ summary }) => summary),
    calls,
  };
}

function areaState(facts: SnapshotFacts, areaId: string): AreaRoomState | undefined {
  const area = facts.areas.find(({ view }) => view.id === areaId);
  if (!area) return undefined;
  return {
    kind: 'area',
    areaId,
    names: area.view.names,
    hallNames: facts.moment.hallNames,
    windows: facts.windows
      .filter(({ summary }) => summary.areaId === areaId)
      .map(({ summary }) => summary),
    queues: facts.queues
      .filter(({ areaIds }) => areaIds.includes(areaId))
      .map(({ summary }) => summary),
    calls: facts.calls.filter((call) => call.areaId === areaId),
    missed: facts.missed
      .filter((missed) => missed.areaId === areaId)
      .slice(0, MISSED_AT_MOST)
      .map(({ ticketId, label }) => ({ ticketId, label })),
    voice: areaVoiceOf(facts.moment.hallVoice, area.voice),
  };
}

function windowState({ summary, ...facts }: WindowFacts): WindowRoomState {
  return { kind: 'window', window: summary, ...facts };
}

function floorState({ moment, queues, windows, floor }: SnapshotFacts): FloorRoomState | undefined {
  if (!floor) return undefined;
  return {
    kind: 'floor',
    businessDate: moment.businessDate,
    queues: queues.map(({ summary }) => ({
      ...summary,
      line: floor.lines.get(summary.id) ?? [],
      counts: floor.tallies.ofQueue(summary.id),
    })),
    windows: windows.map(({ summary, queueIds }) => ({
      ...summary,
      queueIds,
      counts: floor.tallies.ofWindow(summary.id),
    })),
  };
}
