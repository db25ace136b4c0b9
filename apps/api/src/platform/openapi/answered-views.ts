import type {
  AbandonedView,
  AreaView,
  BookableSlotsView,
  BookedTicketView,
  BookingRulesView,
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
  FoundBookingView,
  HallBookingRulesView,
  HallImportView,
  HallOpeningView,
  HallRulesView,
  HallView,
  HealthView,
  HolderVisitsView,
  IssuedTicketView,
  ItemIndexEntry,
  ItemPage,
  ItemView,
  LineRulesView,
  LoanView,
  OpeningHoursView,
  PauseView,
  PendingDeviceView,
  QueueRulesView,
  QueueView,
  RatingView,
  RosterImportView,
  RosterNowView,
  RosterShiftView,
  SnapshotFrame,
  StaffView,
  ThemeView,
  TicketView,
  UndoneView,
  VisitPlanView,
  WindowLeaseView,
  WindowSessionView,
  WindowSkillsView,
  WindowView,
  ZoneView,
} from '@onewindow/contracts';

/**
 * What routes answer with, by the name under which the API's description shows it. The name of a
 * type is gone at run time; saying it here once lets the compiler compare it with what the handler
 * really returns.
 */
export interface AnsweredViews {
  AbandonedView: AbandonedView;
  AreaView: AreaView;
  BookableSlotsView: BookableSlotsView;
  BookedTicketView: BookedTicketView;
  BookingRulesView: BookingRulesView;
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
  FoundBookingView: FoundBookingView;
  HallBookingRulesView: HallBookingRulesView;
  HallImportView: HallImportView;
  HallOpeningView: HallOpeningView;
  HallRulesView: HallRulesView;
  HallView: HallView;
  HealthView: HealthView;
  HolderVisitsView: HolderVisitsView;
  IssuedTicketView: IssuedTicketView;
  ItemIndexEntry: ItemIndexEntry;
  ItemPage: ItemPage;
  ItemView: ItemView;
  LineRulesView: LineRulesView;
  LoanView: LoanView;
  OpeningHoursView: OpeningHoursView;
  PauseView: PauseView;
  PendingDeviceView: PendingDeviceView;
  QueueRulesView: QueueRulesView;
  QueueView: QueueView;
  RatingView: RatingView;
  RosterImportView: RosterImportView;
  RosterNowView: RosterNowView;
  RosterShiftView: RosterShiftView;
  SnapshotFrame: SnapshotFrame;
  StaffView: StaffView;
  ThemeView: ThemeView;
  TicketView: TicketView;
  UndoneView: UndoneView;
  VisitPlanView: VisitPlanView;
  WindowLeaseView: WindowLeaseView;
  WindowSessionView: WindowSessionView;
  WindowSkillsView: WindowSkillsView;
  WindowView: WindowView;
  ZoneView: ZoneView;
}

export type AnsweredViewName = keyof AnsweredViews;
