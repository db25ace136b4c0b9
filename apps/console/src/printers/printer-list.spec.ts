import { aDevice } from '../devices/device.fixture';
import { kiosksFor, printersByNeed } from './printer-list';
import { aPrinter } from './printer.fixture';

describe(printersByNeed, () => {
  it('puts on top what somebody has to go to', () => {
    const printers = [
      aPrinter('打印机 10'),
      aPrinter('打印机 2'),
      aPrinter('new', { state: 'unknown' }),
      aPrinter('low', { state: 'paper-near-end' }),
      aPrinter('out', { state: 'paper-out' }),
    ];
    const names = printersByNeed(printers).map(({ name }) => name);
    expect(names).toEqual(['out', 'low', 'new', '打印机 2', '打印机 10']);
  });
});

describe(kiosksFor, () => {
  const devices = [
    aDevice('screen'),
    aDevice('free', { deviceKind: 'kiosk' }),
    aDevice('taken', { deviceKind: 'kiosk' }),
    aDevice('gone', { deviceKind: 'kiosk', state: 'revoked' }),
  ];
  const inside = aPrinter('inside', { deviceId: 'taken' });

  it('offers kiosks in use that have no other printer', () => {
    const idsFor = (printer: typeof inside | null) =>
      kiosksFor(printer, [inside], devices).map(({ id }) => id);
    expect(idsFor(null)).toEqual(['free']);
    expect(idsFor(inside)).toEqual(['free', 'taken']);
  });
});
