import type { CitizenTicketView } from '@onewindow/contracts';
import type { HallSocket } from '@onewindow/client';
import { ref, shallowRef } from 'vue';
import { afterFirstPaint } from '../shell/after-first-paint';
import { freshnessAt, liveTicketOf, NOTHING_YET, readTicketOf, turnedAway } from './live-ticket';
import { roomsOf, type TicketFeed } from './ticket-feed';
import { nowBy, type TicketReading } from './ticket-reading';

const TICK_MS = 1_000;
const LOAD_AGAIN_MS = 3_000;

/** The live line to the hall for one ticket; it heals itself and says how old it is. */
export class TicketLine {
  readonly live = shallowRef(NOTHING_YET);
  readonly ageMs = ref<number | null>(null);
  private readonly ticking = setInterval(() => this.tick(), TICK_MS);
  private reading: TicketReading | undefined;
  private socket: HallSocket | undefined;
  private closed = false;

  constructor(
    private readonly token: string,
    private readonly onTurnedAway: (feed: TicketFeed) => void,
  ) {}

  /** What an answer over HTTP says counts as long as the socket is silent. */
  take(reading: TicketReading): void {
    this.reading = reading;
    if (!this.isHeard() || this.socket?.freshness !== 'live') {
      this.live.value = readTicketOf(reading, this.live.value);
    }
    this.tick();
  }

  async listen(ticket: CitizenTicketView): Promise<void> {
    await afterFirstPaint();
    try {
      const { createHallSocket } = await import('./hall-line');
      if (this.closed) return;
      const { hallId, ticketId, queueId } = ticket;
      const rooms = roomsOf(ticketId, queueId);
      const socket = createHallSocket({ hallId, rooms, bearer: () => this.token });
      this.socket = socket;
      socket.onChange(() => this.show(socket, ticketId));
    } catch {
      setTimeout(() => {
        if (!this.closed) void this.listen(ticket);
      }, LOAD_AGAIN_MS);
    }
  }

  /** Hall time in epoch milliseconds. */
  now(): number {
    if (this.socket !== undefined && this.isHeard()) return this.socket.now();
    return this.reading === undefined ? Date.now() : nowBy(this.reading);
  }

  close(): void {
    this.closed = true;
    clearInterval(this.ticking);
    this.socket?.close();
  }

  private isHeard(): boolean {
    return this.socket !== undefined && this.socket.age() !== null;
  }

  private show(socket: HallSocket, ticketId: string): void {
    const refused = turnedAway(socket);
    if (refused !== null) this.onTurnedAway(refused);
    const before = this.live.value.state?.queueId;
    this.live.value = liveTicketOf(socket, ticketId, this.live.value);
    this.tick();
    const queueId = this.live.value.state?.queueId;
    // A transfer moves the ticket into another line.
    if (queueId !== undefined && queueId !== before) socket.subscribe(roomsOf(ticketId, queueId));
  }

  private tick(): void {
    this.ageMs.value = this.socket?.age() ?? this.reading?.age() ?? null;
    if (this.isHeard() || this.ageMs.value === null) return;
    const freshness = freshnessAt(this.ageMs.value);
    if (freshness !== this.live.value.freshness)
      this.live.value = { ...this.live.value, freshness };
  }
}
