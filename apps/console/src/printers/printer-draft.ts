import type { PrinterSettings, PrinterView } from '@onewindow/contracts';

/** What the form holds while somebody types. */
export interface PrinterDraft extends Omit<PrinterSettings, 'port' | 'deviceId'> {
  readonly port: number | undefined;
  /** An empty word stands for the desk, because a choice of nothing looks like none made. */
  readonly deviceId: string;
}

export const NEW_PRINTER: PrinterDraft = {
  name: '',
  host: '',
  port: 9_100,
  paper: 80,
  commands: 'escpos',
  deviceId: '',
};

const HOST = /^[A-Za-z0-9.:_-]+$/;

export function draftOf({
  name,
  host,
  port,
  paper,
  commands,
  deviceId,
}: PrinterView): PrinterDraft {
  return { name, host, port, paper, commands, deviceId: deviceId ?? '' };
}

/** Whether something stands in the field that no network knows as an address. */
export function isStrangeHost(host: string): boolean {
  return host.trim() !== '' && !HOST.test(host.trim());
}

/** What to send, or null while something is missing. */
export function settingsOf({ port, deviceId, ...draft }: PrinterDraft): PrinterSettings | null {
  const name = draft.name.trim();
  const host = draft.host.trim();
  if (name === '' || host === '' || isStrangeHost(host) || port === undefined) return null;
  return { ...draft, name, host, port, deviceId: deviceId === '' ? null : deviceId };
}
