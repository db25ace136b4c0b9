import type { FleetDeviceView, PrinterState, PrinterView } from '@onewindow/contracts';

/** How much a condition is worth somebody's walk. */
export type PrinterTone = 'good' | 'soon' | 'bad' | 'unknown';

const TONES: Readonly<Record<PrinterState, PrinterTone>> = {
  unknown: 'unknown',
  ready: 'good',
  'paper-near-end': 'soon',
  'paper-out': 'bad',
  'cover-open': 'bad',
  faulty: 'bad',
  unreachable: 'bad',
  silent: 'bad',
};
const ORDER: readonly PrinterTone[] = ['bad', 'soon', 'unknown', 'good'];

export function toneOf(state: PrinterState): PrinterTone {
  return TONES[state];
}

/** What needs somebody to go and look stands on top; the rest by name. */
export function printersByNeed(printers: readonly PrinterView[]): readonly PrinterView[] {
  return [...printers].sort(
    (a, b) =>
      ORDER.indexOf(toneOf(a.state)) - ORDER.indexOf(toneOf(b.state)) ||
      a.name.localeCompare(b.name, 'zh-Hans', { numeric: true }),
  );
}

/** Kiosks a printer can be put into: those in use without another printer. */
export function kiosksFor(
  printer: PrinterView | null,
  printers: readonly PrinterView[],
  devices: readonly FleetDeviceView[],
): readonly FleetDeviceView[] {
  const taken = printers.filter(({ id }) => id !== printer?.id).map(({ deviceId }) => deviceId);
  return devices.filter(
    ({ id, deviceKind, state }) =>
      deviceKind === 'kiosk' && state !== 'revoked' && !taken.includes(id),
  );
}
