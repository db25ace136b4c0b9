/**
 * What needs a person now. A hall has at most one open alarm for a cause, which is a kind and a
 * subject: the kiosk, the printer, the ticket it is about.
 */
export const ALARM_KINDS = [
  /** Somebody at a kiosk asks for a person. */
  'help-wanted',
  /** A device that was there today has not been heard for `DEVICE_OFFLINE_AFTER_SECONDS`. */
  'device-silent',
  /** The card reader of a kiosk reads nothing; the code is its state. */
  'reader-stopped',
  /** The clock of a device is wrong by `DEVICE_CLOCK_ERROR_SECONDS`; the code says which way. */
  'clock-wrong',
  /** A kiosk has given out numbers offline that could not become tickets; its report names them. */
  'numbers-rejected',
  /** A printer prints nothing; the code says why. */
  'printer-stopped',
  /** The roll of a printer nears its end. */
  'printer-paper-low',
] as const;
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** Those that somebody has to see to; the others end by themselves with their cause. */
export const ALARMS_ENDED_BY_HAND: readonly AlarmKind[] = ['help-wanted', 'numbers-rejected'];

export interface AlarmView {
  readonly id: string;
  readonly kind: AlarmKind;
  /** What it is about, such as `device:…`. */
  readonly subject: string;
  /** What people call that. */
  readonly subjectName: string;
  /** Where to go; null when it is nowhere in particular. */
  readonly areaId: string | null;
  /** More of the cause, where it has a code. */
  readonly code: string | null;
  readonly raisedAt: string;
  /** Since when somebody sees to it; null as long as nobody has said so. */
  readonly acknowledgedAt: string | null;
  /** Name of the member of staff. */
  readonly acknowledgedBy: string | null;
}

/** What a kiosk may know of the help it has asked for: no name. */
export interface HelpCallView {
  readonly raisedAt: string;
  /** Since when somebody is on the way; null as long as nobody has answered. */
  readonly acknowledgedAt: string | null;
}
