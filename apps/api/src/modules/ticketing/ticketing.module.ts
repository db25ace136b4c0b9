import { Module } from '@nestjs/common';
import { BookingRulesModule } from '../appointments/rules/booking-rules.module';
import { CatalogueModule } from '../catalogue/catalogue.module';
import { HallModule } from '../hall/hall.module';
import { IdentityModule } from '../identity/identity.module';
import { InsightModule } from '../insight/insight.module';
import { RatingsModule } from '../ratings/ratings.module';
import { WindowsModule } from '../windows/windows.module';
import { BookedTicketsService } from './bookings/booked-tickets.service';
import { BookingLinesService } from './bookings/booking-lines.service';
import { BookingPlacesService } from './bookings/booking-places.service';
import { BookingRepository } from './bookings/booking.repository';
import { BookingViewsService } from './bookings/booking-views.service';
import { CitizenController } from './citizen.controller';
import { NewTickets } from './new-tickets';
import { CitizenTicketQuery } from './queries/citizen-ticket.query';
import { IssuedTicketsQuery } from './queries/issued-tickets.query';
import { LineOutlookQuery } from './queries/line-outlook.query';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { TicketQuery } from './queries/ticket.query';
import { VisitPlanQuery } from './queries/visit-plan.query';
import { WindowSessionQuery } from './queries/window-session.query';
import { QueuePolicyQuery } from './queue-policy.query';
import { ReturnedTickets } from './returned-tickets';
import { TicketCalls } from './ticket-calls';
import { TicketChanges } from './ticket-changes';
import { TicketTokens } from './ticket-tokens';
import { TicketRepository } from './ticket.repository';
import { TicketsController } from './tickets.controller';
import { CallNext } from './use-cases/call-next';
import { CancelTicket } from './use-cases/cancel-ticket';
import { CompleteTicket } from './use-cases/complete-ticket';
import { IssueTicket } from './use-cases/issue-ticket';
import { MarkMissed } from './use-cases/mark-missed';
import { RecallTicket } from './use-cases/recall-ticket';
import { RejoinTicket } from './use-cases/rejoin-ticket';
import { StartService } from './use-cases/start-service';
import { UndoCancel } from './use-cases/undo-cancel';
import { VisitPlanner } from './visit-planner';
import { WindowDesk } from './window-desk';
import { WindowDeskController } from './window-desk.controller';

const USE_CASES = [
  IssueTicket,
  CallNext,
  RecallTicket,
  StartService,
  CompleteTicket,
  MarkMissed,
  CancelTicket,
  UndoCancel,
  RejoinTicket,
];

/** What modules/appointments books and checks in with. */
const BOOKINGS = [
  BookedTicketsService,
  BookingLinesService,
  BookingPlacesService,
  BookingViewsService,
];

const QUERIES = [
  CitizenTicketQuery,
  IssuedTicketsQuery,
  LineOutlookQuery,
  QueuePolicyQuery,
  TicketLineQuery,
  TicketQuery,
  TicketViewsQuery,
  VisitPlanQuery,
  WindowSessionQuery,
];

@Module({
  imports: [
    BookingRulesModule,
    HallModule,
    CatalogueModule,
    IdentityModule,
    InsightModule,
    RatingsModule,
    WindowsModule,
  ],
  controllers: [TicketsController, WindowDeskController, CitizenController],
  providers: [
    ...USE_CASES,
    ...QUERIES,
    ...BOOKINGS,
    BookingRepository,
    NewTickets,
    ReturnedTickets,
    TicketCalls,
    TicketChanges,
    TicketRepository,
    TicketTokens,
    VisitPlanner,
    WindowDesk,
  ],
  exports: [TicketChanges, ...BOOKINGS],
})
export class TicketingModule {}
