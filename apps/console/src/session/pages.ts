import type { Permission, StaffView } from '@onewindow/contracts';
import type { SessionState } from './session-store';

/** Pages behind the sign-in, each with what one must be allowed to do; the first fitting is home. */
export const PAGES = [
  { name: 'workplace', permission: 'window.operate' },
  { name: 'windows', permission: 'window.operate' },
  { name: 'floor', permission: 'floor.watch' },
  { name: 'alarms', permission: 'alarm.answer' },
  { name: 'notices', permission: 'notice.write' },
  { name: 'ratings', permission: 'rating.read' },
  { name: 'follow-ups', permission: 'rating.read' },
  { name: 'guide-desk', permission: 'ticket.issue' },
  { name: 'devices', permission: 'device.steer' },
  { name: 'voice', permission: 'device.steer' },
  { name: 'hall-files', permission: 'hall.import' },
  { name: 'nothing-yet', permission: null },
] as const satisfies readonly { readonly name: string; readonly permission: Permission | null }[];

export type PageName = (typeof PAGES)[number]['name'];

export function mayOpen(page: PageName, staff: StaffView): boolean {
  const permission = PAGES.find(({ name }) => name === page)?.permission ?? null;
  return permission === null || staff.permissions.includes(permission);
}

/** Where somebody lands after signing in. */
export function homeOf(staff: StaffView): PageName {
  return PAGES.find(({ name }) => mayOpen(name, staff))?.name ?? 'nothing-yet';
}

/** The set-up of the first hall asks for a code of its own, and nobody can be signed in yet. */
export function isOpenToAll(wanted: unknown): boolean {
  return wanted === 'sign-in' || wanted === 'setup';
}

/** Whether it stands behind the sign-in, inside the frame of the console. */
export function isPage(name: unknown): name is PageName {
  return PAGES.some((page) => page.name === name);
}

/** Where to go instead of the wanted page; null when it may be opened. */
export function detourFor(wanted: unknown, session: SessionState): PageName | 'sign-in' | null {
  if (session.kind !== 'signed-in') return isOpenToAll(wanted) ? null : 'sign-in';
  if (isPage(wanted) && mayOpen(wanted, session.staff)) return null;
  return homeOf(session.staff);
}
