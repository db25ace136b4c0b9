import type { Role } from '@onewindow/contracts';

export interface PrintedAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role;
}

export interface PrintedDevice {
  readonly name: string;
  /** Opens the device's page and hands it its key; the fragment never reaches a server. */
  readonly url: string;
}

export interface SignInsSheet {
  readonly hall: { readonly id: string; readonly nameZh: string; readonly nameEn: string };
  readonly consoleUrl: string;
  readonly accounts: readonly PrintedAccount[];
  readonly devices: readonly PrintedDevice[];
}

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  administrator: '管理员 administrator',
  supervisor: '值班长 supervisor',
  guide: '导办 guide',
  clerk: '窗口 clerk',
};

/** The sheet of paper a hall starts with, line by line. */
export function layOutSheet({ hall, consoleUrl, accounts, devices }: SignInsSheet): string[] {
  return [
    'OneWindow 一窗 · 首次登录 First sign-ins',
    '',
    ...columns([
      ['大厅 Hall', `${hall.nameZh} ${hall.nameEn} (${hall.id})`],
      ['控制台 Console', consoleUrl],
    ]),
    '',
    ...columns([
      ['用户名 Username', '密码 Password', '姓名 Name', '角色 Role'],
      ...accounts.map(({ username, password, name, role }) => [
        username,
        password,
        name,
        ROLE_WORDS[role],
      ]),
    ]),
    ...(devices.length > 0 ? ['', ...deviceLines(devices)] : []),
    '',
    '密码与终端密钥只在这里出现，系统只保存其散列值。请妥善保管，登记后删除本文件。',
    'Passwords and keys appear only here; the system keeps their hashes. Keep this file safe and',
    'delete it once it is no longer needed.',
  ];
}

function deviceLines(devices: readonly PrintedDevice[]): string[] {
  return [
    '终端 Devices：在终端上打开一次即可，密钥随后留在该终端。',
    'Open each address once on its device; the key then stays there.',
    ...columns(devices.map(({ name, url }) => [name, url])),
  ];
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)));
}

/** A Chinese character takes two places in a terminal. */
function widthOf(text: string): number {
  return [...text].reduce((width, char) => width + (/[ᄀ-￯]/.test(char) ? 2 : 1), 0);
}
