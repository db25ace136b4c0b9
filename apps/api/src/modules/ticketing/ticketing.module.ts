import { Module } from '@nestjs/common';
import { BookingRulesModule } from '../appointments/rules/booking-rules.module';
import { CatalogueModule } from '../catalogue/catalogue.module';
import { HallModule } from '../hall/hall.module';
import { IdentityModule } from '../identity/identity.module';
import { InsightModule } from '../insight/insight.module';
import { PoliciesModule } from '../policies/policies.module';
import { RatingsModule } from '../ratings/ratings.module';
import { WindowsModule } from '../windows/windows.module';
import { AbandonableTicketsRepository } from './abandonable-tickets.repository';
import { AbandonedTickets } from './abandoned-tickets';
import { BookedTicketsService } from './bookings/booked-tickets.service';
import { BookingLinesService } from './bookings/booking-lines.service';
import { BookingPlacesService } from './bookings/booking-places.service';
import { BookingRepository } from './bookings/booking.repository';
import { BookingViewsService } from './bookings/booking-views.service';
import { HolderTicketsService } from './bookings/holder-tickets.service';
import { RegainedPlaces } from './bookings/regained-places';
import { CitizenController } from './citizen.controller';
import { FloorTicketsController } from './floor-tickets.controller';
import { NewTickets } from './new-tickets';
import { NextCall } from './next-call';
import { OpenedTickets } from './opened-tickets';
import { OwnWindowController } from './own-window.controller';
import { PressStepsRepository } from './press-steps.repository';
import { PressUndo } from './press-undo';
import { CitizenTicketQuery } from './queries/citizen-ticket.query';
import { FoundTicketQuery } from './queries/found-ticket.query';
import { IssuedTicketsQuery } from './queries/issued-tickets.query';
import { LineOutlookQuery } from './queries/line-outlook.query';
import { TicketLineQuery } from './queries/ticket-line.query';
import { TicketViewsQuery } from './queries/ticket-views.query';
import { TicketQuery } from './queries/ticket.query';
import { VisitPlanQuery } from './queries/visit-plan.query';
import { WindowSessionQuery } from './queries/window-session.query';
import { QueuePolicyQuery } from './queue-policy.query';
import { RestoredTickets } from './restored-tickets';
import { ReturnedTickets } from './returned-tickets';
import { SentTickets } from './sent-tickets';
import { TicketSlipsService } from './slips/ticket-slips.service';
import { TicketCalls } from './ticket-calls';
import { TicketChanges } from './ticket-changes';
import { TicketEndings } from './ticket-endings';
import { TicketLookupsController } from './ticket-lookups.controller';
import { TicketMovesController } from './ticket-moves.controller';
import { TicketSearchRepository } from './ticket-search.repository';
import { TicketTokens } from './ticket-tokens';
import { TicketRepository } from './ticket.repository';
import { TicketsController } from './tickets.controller';
import { TransferPlaces } from './transfer-places';
import { UndoFactsQuery } from './undo-facts';
import { AbandonMany } from './use-cases/abandon-many';
import { AbandonTicket } from './use-cases/abandon-ticket';
import { CallChosen } from './use-cases/call-chosen';
import { CallNext } from './use-cases/call-next';
import { CancelTicket } from './use-cases/cancel-ticket';
import { CompleteTicket } from './use-cases/complete-ticket';
import { FinishAndCallNext } from './use-cases/finish-and-call-next';
import { HoldTicket } from './use-cases/hold-ticket';
import { AcknowledgeTicket } from './use-cases/acknowledge-ticket';
import { WithheldTicketsController } from './withheld-tickets.controller';
import { WithheldTicketsQuery } from './queries/withheld-tickets.query';
import { WithheldTicketsService } from './slips/withheld-tickets.service';
import { IssueTicket } from './use-cases/issue-ticket';
import { MarkMissed } from './use-cases/mark-missed';
import { OpenTicket } from './use-cases/open-ticket';
import { RecallTicket } from './use-cases/recall-ticket';
import { RejoinTicket } from './use-cases/rejoin-ticket';
import { ResumeTicket } from './use-cases/resume-ticket';
import { ReturnTicket } from './use-cases/return-ticket';
import { SendToNextLeg } from './use-cases/send-to-next-leg';
import { StartService } from './use-cases/start-service';
import { TransferTicket } from './use-cases/transfer-ticket';
import { UndoCancel } from './use-cases/undo-cancel';
import { UndoPress } from './use-cases/undo-press';
import { VisitLegs } from './visit-legs';
import { VisitPlanner } from './visit-planner';
import { WindowDesk } from './window-desk';
import { WindowDeskController } from './window-desk.controller';

const USE_CASES = [
  IssueTicket,
  AcknowledgeTicket,
  CallNext,
  RecallTicket,
  StartService,
  CompleteTicket,
  MarkMissed,
  FinishAndCallNext,
  CallChosen,
  OpenTicket,
  HoldTicket,
  ResumeTicket,
  ReturnTicket,
  TransferTicket,
  SendToNextLeg,
  CancelTicket,
  RejoinTicket,
  AbandonTicket,
  AbandonMany,
  UndoCancel,
  UndoPress,
];

/** What modules/appointments books and checks in with. */
const BOOKINGS = [
  BookedTicketsService,
  BookingLinesService,
  BookingPlacesService,
  BookingViewsService,
  HolderTicketsService,
];

const QUERIES = [
  CitizenTicketQuery,
  FoundTicketQuery,
  IssuedTicketsQuery,
  LineOutlookQuery,
  QueuePolicyQuery,
  TicketLineQuery,
  TicketQuery,
  TicketViewsQuery,
  VisitPlanQuery,
  WindowSessionQuery,
  WithheldTicketsQuery,
];

@Module({
  imports: [
    BookingRulesModule,
    HallModule,
    CatalogueModule,
    IdentityModule,
    InsightModule,
    PoliciesModule,
    RatingsModule,
    WindowsModule,
  ],
  controllers: [
    TicketsController,
    TicketLookupsController,
    FloorTicketsController,
    WindowDeskController,
    OwnWindowController,
    TicketMovesController,
    WithheldTicketsController,
    CitizenController,
  ],
  providers: [
    ...USE_CASES,
    ...QUERIES,
    AbandonableTicketsRepository,
    AbandonedTickets,
    ...BOOKINGS,
    BookingRepository,
    RegainedPlaces,
    NewTickets,
    NextCall,
    OpenedTickets,
    PressStepsRepository,
    PressUndo,
    RestoredTickets,
    ReturnedTickets,
    SentTickets,
    TicketCalls,
    TicketChanges,
    TicketEndings,
    TicketRepository,
    TicketSearchRepository,
    TicketSlipsService,
    TicketTokens,
    TransferPlaces,
    UndoFactsQuery,
    VisitLegs,
    VisitPlanner,
    WindowDesk,
    WithheldTicketsService,
  ],
  exports: [
    TicketChanges,
    TicketRepository,
    TicketTokens,
    QueuePolicyQuery,
    TicketSlipsService,
    WithheldTicketsService,
    ...BOOKINGS,
  ],
})
export class TicketingModule {}
