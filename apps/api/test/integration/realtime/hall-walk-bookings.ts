import type { Api } from '@onewindow/client';
import type { BookedTicketView } from '@onewindow/contracts';
import { personWhoBooks } from '../../support/people-who-book';
import { times } from './chance';
import type { WireStage } from './wire-stage';

interface BookingCast {
  readonly hallId: string;
  readonly guide: Api;
  readonly kiosk: Api;
  readonly itemIds: readonly string[];
  pick<T>(list: readonly T[]): T;
  booked(booking: BookedTicketView): void;
}

/** Bookings of a random walk: made at the desk, kept at the kiosk. */
export class WalkBookings {
  private readonly tokens: string[] = [];

  constructor(private readonly cast: BookingCast) {}

  verbs(): (() => Promise<unknown>)[] {
    return [...times(3, () => this.book()), ...times(3, () => this.checkIn())];
  }

  private async book(): Promise<void> {
    const { hallId, guide, itemIds, pick } = this.cast;
    const visit = { itemIds: [pick(itemIds)], purpose: 'apply' } as const;
    const { days } = await guide.appointments.slots(hallId, visit);
    const { startAt } = pick(pick(days).slots);
    const booking = { ...visit, slotStartAt: startAt, holder: personWhoBooks(this.tokens.length) };
    const booked = await guide.appointments.book(hallId, booking);
    this.cast.booked(booked);
    this.tokens.push(booked.token);
  }

  private checkIn(): Promise<unknown> {
    const { hallId, kiosk, pick } = this.cast;
    return kiosk.appointments.checkIn(hallId, { token: pick(this.tokens) });
  }
}

/** Today and tomorrow, day and night, so that a walk of two days meets bookings of every fate. */
export async function bookAtAnyTime({ database }: WireStage, hallId: string): Promise<void> {
  const week = Array.from({ length: 7 }, (_, day) => ({
    weekday: day + 1,
    intervals: [{ fromMinute: 0, untilMinute: 1_440 }],
  }));
  await database.dataSource.query(
    `INSERT INTO booking_rule (hall_id, open_days_ahead, max_days_ahead, early_minutes, hours)
     VALUES ($1, 0, 1, 1440, $2)`,
    [hallId, { week, dates: [] }],
  );
}
