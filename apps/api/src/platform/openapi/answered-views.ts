import type {
  AbandonedView,
  AlarmView,
  AreaView,
  BookableSlotsView,
  BookedTicketView,
  BookingRulesView,
  BundleView,
  CallNextView,
  CalendarDayView,
  CitizenTicketView,
  DepartmentView,
  DeviceHeartbeatView,
  DeviceView,
  EnrolmentCodeView,
  FinishAndCallView,
  FirstHallView,
  FirstStartView,
  FleetDeviceView,
  FollowUpFiguresView,
  FollowUpHistoryView,
  FollowUpRulesView,
  FollowUpView,
  FoundBookingView,
  FoundTicketView,
  HallBookingRulesView,
  HallImportView,
  HallOpeningView,
  HallRulesView,
  HallView,
  HallVoiceView,
  HealthView,
  HelpCallView,
  HolderVisitsView,
  IssuedTicketView,
  ItemDemandView,
  ItemIndexEntry,
  ItemPage,
  ItemView,
  LineRulesView,
  LoanView,
  MergedTicketsView,
  NoticeView,
  OfflineLeaseView,
  OfflineMergeView,
  OpenQueueView,
  OpeningHoursView,
  OwnFollowUpView,
  PauseView,
  PendingDeviceView,
  PrinterView,
  QueueRulesView,
  QueueView,
  RatingFiguresView,
  RatingReasonView,
  RatingView,
  RosterImportView,
  RosterNowView,
  RosterShiftView,
  ServiceFiguresView,
  SlipPrintView,
  SnapshotFrame,
  StaffView,
  ThemeView,
  TicketPrintsView,
  TicketView,
  UndoneView,
  VisitPlanView,
  WindowLeaseView,
  WindowSessionView,
  WindowSkillsView,
  WindowView,
  ZoneView,
  WithheldTicketView,
} from '@onewindow/contracts';

/**
 * What routes answer with, by the name under which the API's description shows it. The name of a
 * type is gone at run time; saying it here once lets the compiler compare it with what the handler
 * really returns.
 */
export interface AnsweredViews {
  AbandonedView: AbandonedView;
  AlarmView: AlarmView;
  AreaView: AreaView;
  BookableSlotsView: BookableSlotsView;
  BookedTicketView: BookedTicketView;
  BookingRulesView: BookingRulesView;
  BundleView: BundleView;
  CallNextView: CallNextView;
  CalendarDayView: CalendarDayView;
  CitizenTicketView: CitizenTicketView;
  DepartmentView: DepartmentView;
  DeviceHeartbeatView: DeviceHeartbeatView;
  DeviceView: DeviceView;
  EnrolmentCodeView: EnrolmentCodeView;
  FinishAndCallView: FinishAndCallView;
  FirstHallView: FirstHallView;
  FirstStartView: FirstStartView;
  FleetDeviceView: FleetDeviceView;
  FollowUpFiguresView: FollowUpFiguresView;
  FollowUpHistoryView: FollowUpHistoryView;
  FollowUpRulesView: FollowUpRulesView;
  FollowUpView: FollowUpView;
  FoundBookingView: FoundBookingView;
  FoundTicketView: FoundTicketView;
  HallBookingRulesView: HallBookingRulesView;
  HallImportView: HallImportView;
  HallOpeningView: HallOpeningView;
  HallRulesView: HallRulesView;
  HallView: HallView;
  HallVoiceView: HallVoiceView;
  HealthView: HealthView;
  HelpCallView: HelpCallView;
  HolderVisitsView: HolderVisitsView;
  IssuedTicketView: IssuedTicketView;
  ItemDemandView: ItemDemandView;
  ItemIndexEntry: ItemIndexEntry;
  ItemPage: ItemPage;
  ItemView: ItemView;
  LineRulesView: LineRulesView;
  LoanView: LoanView;
  MergedTicketsView: MergedTicketsView;
  NoticeView: NoticeView;
  OfflineLeaseView: OfflineLeaseView;
  OfflineMergeView: OfflineMergeView;
  OpenQueueView: OpenQueueView;
  OpeningHoursView: OpeningHoursView;
  OwnFollowUpView: OwnFollowUpView;
  PauseView: PauseView;
  PendingDeviceView: PendingDeviceView;
  PrinterView: PrinterView;
  QueueRulesView: QueueRulesView;
  QueueView: QueueView;
  RatingFiguresView: RatingFiguresView;
  RatingReasonView: RatingReasonView;
  RatingView: RatingView;
  RosterImportView: RosterImportView;
  RosterNowView: RosterNowView;
  RosterShiftView: RosterShiftView;
  ServiceFiguresView: ServiceFiguresView;
  SlipPrintView: SlipPrintView;
  SnapshotFrame: SnapshotFrame;
  StaffView: StaffView;
  ThemeView: ThemeView;
  TicketPrintsView: TicketPrintsView;
  TicketView: TicketView;
  UndoneView: UndoneView;
  VisitPlanView: VisitPlanView;
  WindowLeaseView: WindowLeaseView;
  WindowSessionView: WindowSessionView;
  WindowSkillsView: WindowSkillsView;
  WindowView: WindowView;
  ZoneView: ZoneView;
  WithheldTicketView: WithheldTicketView;
}

export type AnsweredViewName = keyof AnsweredViews;
