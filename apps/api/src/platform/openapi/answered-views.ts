import type {
  AbandonedView,
  AreaView,
  CallNextView,
  CitizenTicketView,
  DepartmentView,
  DeviceHeartbeatView,
  DeviceView,
  EnrolmentCodeView,
  FinishAndCallView,
  FirstHallView,
  FirstStartView,
  FleetDeviceView,
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
  UndoneView,
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
  AbandonedView: AbandonedView;
  AreaView: AreaView;
  CallNextView: CallNextView;
  CitizenTicketView: CitizenTicketView;
  DepartmentView: DepartmentView;
  DeviceHeartbeatView: DeviceHeartbeatView;
  DeviceView: DeviceView;
  EnrolmentCodeView: EnrolmentCodeView;
  FinishAndCallView: FinishAndCallView;
  FirstHallView: FirstHallView;
  FirstStartView: FirstStartView;
  FleetDeviceView: FleetDeviceView;
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
  UndoneView: UndoneView;
  VisitPlanView: VisitPlanView;
  WindowSessionView: WindowSessionView;
  WindowView: WindowView;
  ZoneView: ZoneView;
}

export type AnsweredViewName = keyof AnsweredViews;
