import type { DeviceKind, Role } from '@onewindow/contracts';

export interface SampleAccount {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
}

export interface SampleDevice {
  readonly kind: DeviceKind;
  readonly name: string;
  /** Page it opens. */
  readonly page: string;
}

const CLERKS = 12;

/** The first person of any hall. */
export const ADMINISTRATOR: SampleAccount = {
  username: 'admin',
  name: '系统管理员',
  role: 'administrator',
};

export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  ADMINISTRATOR,
  { username: 'supervisor', name: '值班长', role: 'supervisor' },
  { username: 'guide', name: '导办员', role: 'guide' },
  ...Array.from({ length: CLERKS }, (_, index): SampleAccount => {
    const number = String(index + 1).padStart(2, '0');
    return { username: `clerk${number}`, name: `窗口人员${number}`, role: 'clerk' };
  }),
];

export const SAMPLE_DEVICES: readonly SampleDevice[] = [
  { kind: 'kiosk', name: '一号取号机', page: '/kiosk/' },
  { kind: 'display', name: '大厅综合屏', page: '/display/hall' },
];
