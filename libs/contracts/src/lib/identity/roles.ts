export const ROLES = ['clerk', 'guide', 'supervisor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const PERMISSIONS = [
  'ticket.issue',
  'ticket.issue-offline',
  'holder.look-up',
  'ticket.read',
  'ticket.serve',
  'ticket.cancel',
  'ticket.rejoin',
  'ticket.undo',
  'ticket.abandon',
  'ticket.abandon-many',
  'ticket.call-chosen',
  'priority.grant',
  'rating.give',
  'rating.read',
  'appointment.manage',
  'appointment.check-in',
  'window.operate',
  'window.take-over',
  'window.assign',
  'window.lend',
  'queue.control',
  'floor.watch',
  'policy.read',
  'policy.manage',
  'hall.import',
  'device.manage',
  'printer.read',
  'device.steer',
  'staff.manage',
  'help.call',
  'alarm.answer',
  'notice.write',
  'notice.approve',
  'emergency.raise',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** What a role may do. Everything not listed is refused. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  clerk: [
    'ticket.read',
    'ticket.serve',
    'ticket.cancel',
    'ticket.rejoin',
    'ticket.undo',
    'ticket.abandon',
    'ticket.call-chosen',
    'window.operate',
    'window.take-over',
  ],
  guide: [
    'ticket.issue',
    'ticket.read',
    'ticket.cancel',
    'ticket.rejoin',
    'ticket.undo',
    'priority.grant',
    'appointment.manage',
    'appointment.check-in',
    'printer.read',
    'alarm.answer',
  ],
  supervisor: [
    'ticket.read',
    'ticket.cancel',
    'ticket.undo',
    'ticket.abandon',
    'ticket.abandon-many',
    'ticket.call-chosen',
    'window.take-over',
    'window.assign',
    'window.lend',
    'queue.control',
    'floor.watch',
    'rating.read',
    'policy.read',
    'printer.read',
    'alarm.answer',
    'device.steer',
    'notice.write',
    'notice.approve',
    'emergency.raise',
  ],
  administrator: [
    'policy.read',
    'policy.manage',
    'hall.import',
    'device.manage',
    'printer.read',
    'device.steer',
    'staff.manage',
    'floor.watch',
    'rating.read',
    'notice.write',
    'notice.approve',
    'emergency.raise',
  ],
};

export const DEVICE_KINDS = ['kiosk', 'display', 'window-screen', 'rating-pad'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** What an enrolled device may do besides joining the rooms of its place. */
export const DEVICE_PERMISSIONS: Readonly<Record<DeviceKind, readonly Permission[]>> = {
  // Of a card in its reader; no member of staff reads numbers out of cards.
  kiosk: [
    'ticket.issue',
    'ticket.issue-offline',
    'holder.look-up',
    'appointment.check-in',
    'help.call',
  ],
  display: [],
  'window-screen': [],
  // And no member of staff: nobody rates in a citizen's name.
  'rating-pad': ['rating.give'],
};
