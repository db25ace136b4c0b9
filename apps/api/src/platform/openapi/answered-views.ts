import type {
  AreaView,
  BookableSlotsView,
  BookedTicketView,
  BookingRulesView,
  CallNextView,
  CitizenTicketView,
  DepartmentView,
  DeviceHeartbeatView,
  DeviceView,
  EnrolmentCodeView,
  FirstHallView,
  FirstStartView,
  FleetDeviceView,
  FoundBookingView,
  HallBookingRulesView,
  HallImportView,
  HallView,
  HealthView,
  IssuedTicketView,
  ItemIndexEntry,
  ItemPage,
  ItemView,
  PendingDeviceView,
  QueueView,
  RatingView,
  SnapshotFrame,
  StaffView,
  ThemeView,
  TicketView,
  VisitPlanView,
  WindowSessionView,
  WindowView,
  ZoneView,
} from '@onewindow/contracts';

/**
 * What routes answer with, by the name under which the API's description shows it. The name of a
 * type is gone at run time; saying it here once lets the compiler compare it with what the handler
 * really returns.
 */
export interface AnsweredViews {
  AreaView: AreaView;
  BookableSlotsView: BookableSlotsView;
  BookedTicketView: BookedTicketView;
  BookingRulesView: BookingRulesView;
  CallNextView: CallNextView;
  CitizenTicketView: CitizenTicketView;
  DepartmentView: DepartmentView;
  DeviceHeartbeatView: DeviceHeartbeatView;
  DeviceView: DeviceView;
  EnrolmentCodeView: EnrolmentCodeView;
  FirstHallView: FirstHallView;
  FirstStartView: FirstStartView;
  FleetDeviceView: FleetDeviceView;
  FoundBookingView: FoundBookingView;
  HallBookingRulesView: HallBookingRulesView;
  HallImportView: HallImportView;
  HallView: HallView;
  HealthView: HealthView;
  IssuedTicketView: IssuedTicketView;
  ItemIndexEntry: ItemIndexEntry;
  ItemPage: ItemPage;
  ItemView: ItemView;
  PendingDeviceView: PendingDeviceView;
  QueueView: QueueView;
  RatingView: RatingView;
  SnapshotFrame: SnapshotFrame;
  StaffView: StaffView;
  ThemeView: ThemeView;
  TicketView: TicketView;
  VisitPlanView: VisitPlanView;
  WindowSessionView: WindowSessionView;
  WindowView: WindowView;
  ZoneView: ZoneView;
}

export type AnsweredViewName = keyof AnsweredViews;
