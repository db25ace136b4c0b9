export interface StaffSignIn {
  readonly username: string;
  readonly password: string;
  readonly role: string;
}

export interface DeviceSignIn {
  readonly name: string;
  /** Path and fragment that hand a device its key, such as /kiosk/#device=… */
  readonly path: string;
}

export interface SignIns {
  readonly staff: readonly StaffSignIn[];
  readonly devices: readonly DeviceSignIn[];
}

const STAFF_LINE =
  /^\s+(?<username>\S+)\s+(?<password>\w{4}(?:-\w{4})+)\s+\S.*\s(?<role>[a-z-]+)\s*$/;
const DEVICE_LINE = /^\s+(?<name>\S.*?)\s+https?:\/\/[^/\s]+(?<path>\/\S+)\s*$/;

/** Reads the sheet that a hall leaves on its first start. */
export function parseSignIns(sheet: string): SignIns {
  const lines = sheet.split('\n');
  return {
    staff: lines.flatMap((line) => {
      const { username, password, role } = STAFF_LINE.exec(line)?.groups ?? {};
      return username && password && role ? [{ username, password, role }] : [];
    }),
    devices: lines.flatMap((line) => {
      const { name, path } = DEVICE_LINE.exec(line)?.groups ?? {};
      return name && path ? [{ name, path }] : [];
    }),
  };
}
