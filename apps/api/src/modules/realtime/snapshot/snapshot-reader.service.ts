import { Injectable } from '@nestjs/common';
import type { Room, RoomState, SnapshotFrame } from '@onewindow/contracts';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/errors/domain-error';
import { OpenAlarmsService } from '../../alarms/open-alarms.service';
import { NoticesOnBoards } from '../../notices/notices-on-boards.service';
import { readMoment } from './facts/hall.query';
import { roomStateOf } from './room-states';
import { wishesOf } from './room-wishes';
import { readFacts, type ToldFacts } from './snapshot-facts';
import { Turnstile } from './turnstile';

interface Batch {
  readonly rooms: Set<Room>;
  readonly whole: Promise<SnapshotFrame>;
  /** By what was asked for: the same rooms are the same promise, and so the same frame. */
  readonly parts: Map<string, Promise<SnapshotFrame>>;
}

/** However many halls are asked for at once, commands keep most of the pool's connections. */
const READINGS_AT_ONCE = 3;

/**
 * The states of rooms as of one number. Whoever asks while another reading of the hall is under way
 * shares the next one: 400 screens that come back at once cost a few readings, not 400. No reading
 * is ever shared that began before it was asked for.
 */
@Injectable()
export class SnapshotReader {
  private readonly turnstile = new Turnstile(READINGS_AT_ONCE);
  /** Fulfilled once the latest reading of a hall is over, well or badly. */
  private readonly reading = new Map<string, Promise<void>>();
  private readonly waiting = new Map<string, Batch>();
  private readonly told: ToldFacts;

  constructor(
    private readonly transactions: Transactions,
    alarms: OpenAlarmsService,
    notices: NoticesOnBoards,
  ) {
    this.told = { alarms, notices };
  }

  /**
   * The same promise for whoever shares both the reading and the rooms.
   *
   * @throws DomainError `realtime.room-unknown` when one of the rooms is not there
   */
  read(hallId: string, rooms: readonly Room[]): Promise<SnapshotFrame> {
    const batch = this.waiting.get(hallId) ?? this.nextBatch(hallId);
    const key = JSON.stringify(rooms);
    const known = batch.parts.get(key);
    if (known) return known;
    for (const room of rooms) batch.rooms.add(room);
    const part = batch.whole.then((frame) => onlyRooms(frame, rooms));
    batch.parts.set(key, part);
    return part;
  }

  private nextBatch(hallId: string): Batch {
    const rooms = new Set<Room>();
    const former = this.reading.get(hallId) ?? Promise.resolve();
    const whole = former.then(() => this.turnstile.pass(() => this.readBatch(hallId, rooms)));
    const batch = { rooms, whole, parts: new Map<string, Promise<SnapshotFrame>>() };
    this.waiting.set(hallId, batch);
    const over = () => undefined;
    this.reading.set(hallId, whole.then(over, over));
    return batch;
  }

  private readBatch(hallId: string, rooms: ReadonlySet<Room>): Promise<SnapshotFrame> {
    // From here on it is too late to join in: the reading sees the hall as it is now.
    this.waiting.delete(hallId);
    return this.readNow(hallId, rooms);
  }

  private readNow(hallId: string, rooms: ReadonlySet<Room>): Promise<SnapshotFrame> {
    return this.transactions.read(async (manager) => {
      const moment = await readMoment(manager, hallId);
      if (!moment) throw new DomainError('hall.not-found', 'There is no such hall.');
      const facts = await readFacts(manager, hallId, moment, wishesOf(rooms), this.told);
      const { epoch, seq, at } = moment;
      const states = [...rooms].map((room) => [room, roomStateOf(facts, room)] as const);
      return { hallId, epoch, seq, at: at.toISOString(), rooms: byName(states) };
    });
  }
}

function onlyRooms(frame: SnapshotFrame, rooms: readonly Room[]): SnapshotFrame {
  const own = rooms.map((room) => [room, frame.rooms[room]] as const);
  const missing = own.find(([, state]) => state === undefined);
  if (missing) {
    throw new DomainError('realtime.room-unknown', 'There is no such room.', { room: missing[0] });
  }
  return { ...frame, rooms: byName(own) };
}

function byName(
  states: readonly (readonly [Room, RoomState | undefined])[],
): SnapshotFrame['rooms'] {
  return Object.fromEntries(states.filter(([, state]) => state !== undefined));
}
