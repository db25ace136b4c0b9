import { ROLE_PERMISSIONS, type Role, type StaffView } from '@onewindow/contracts';

/** Somebody with the given roles and what these may do. */
export function aStaff(...roles: readonly Role[]): StaffView {
  return {
    kind: 'staff',
    id: 's1',
    hallId: 'zc',
    username: 'chen',
    name: '陈晓雯',
    roles,
    permissions: [...new Set(roles.flatMap((role) => ROLE_PERMISSIONS[role]))],
  };
}
