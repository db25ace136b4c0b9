import type {
  BookableSlotsView,
  BookedTicketView,
  BookingRulesView,
  BookTicketRequest,
  CheckInRequest,
  FindBookingsRequest,
  FoundBookingView,
  HallBookingRulesView,
  HolderVisitsView,
  IssuedTicketView,
  LookUpHolderRequest,
  PlanVisitRequest,
  SetBookingRulesRequest,
} from '@onewindow/contracts';
import type { CommandOptions, SendCommand } from '../command-sender';
import { hallPath, query } from '../paths';
import type { ReadOptions } from '../read-options';
import type { Send } from '../request';

export function appointmentRoutes(send: Send, sendCommand: SendCommand) {
  return {
    /** When a choice of items can be booked; for anybody. */
    slots: (hallId: string, { itemIds, purpose }: PlanVisitRequest, options: ReadOptions = {}) =>
      send<BookableSlotsView>({
        method: 'GET',
        path: hallPath(hallId, 'booking-slots') + query({ itemIds, purpose }),
        ...options,
      }),
    /** From home, without credentials. */
    bookOwn: (hallId: string, body: BookTicketRequest, options?: CommandOptions) =>
      sendCommand<BookedTicketView>(hallPath(hallId, 'citizen-bookings'), body, options),
    /** By staff, for somebody. */
    book: (hallId: string, body: BookTicketRequest, options?: CommandOptions) =>
      sendCommand<BookedTicketView>(hallPath(hallId, 'bookings'), body, options),
    ...lookUps(send),
    /** By the code of the booking, at a kiosk. */
    checkIn: (hallId: string, body: CheckInRequest, options?: CommandOptions) =>
      sendCommand<IssuedTicketView>(hallPath(hallId, 'check-ins'), body, options),
    /** By staff who have found the booking. */
    checkInTicket: (hallId: string, ticketId: string, options?: CommandOptions) =>
      sendCommand<IssuedTicketView>(
        hallPath(hallId, 'tickets', ticketId, 'check-in'),
        undefined,
        options,
      ),
    rules: (hallId: string, options: ReadOptions = {}) =>
      send<HallBookingRulesView>({
        method: 'GET',
        path: hallPath(hallId, 'booking-rules'),
        ...options,
      }),
    setRules: (hallId: string, body: SetBookingRulesRequest, options?: CommandOptions) =>
      sendCommand<BookingRulesView>(hallPath(hallId, 'booking-rules'), body, options),
  };
}

/** Readings that carry a number, which must stand in no address. */
function lookUps(send: Send) {
  return {
    find: (hallId: string, body: FindBookingsRequest, options: ReadOptions = {}) =>
      send<readonly FoundBookingView[]>({
        method: 'POST',
        path: hallPath(hallId, 'booking-lookups'),
        body,
        ...options,
      }),
    /** What there is for the person whose card a kiosk has read. */
    lookUp: (hallId: string, body: LookUpHolderRequest, options: ReadOptions = {}) =>
      send<HolderVisitsView>({
        method: 'POST',
        path: hallPath(hallId, 'holder-lookups'),
        body,
        ...options,
      }),
  };
}
